package org.careleaf.ui.handout;

import org.careleaf.printing.PageSelection;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Texts;

/** What the print button says that it will do. */
record PrintText(HandoutModel model, Texts texts) {
  String now() {
    Outcome outcome = model.outcome().get();
    PrinterInfo chosen = model.printers().chosen().get();
    if (outcome instanceof Outcome.NotMade) {
      return texts.text("handout.tryAgain");
    }
    return chosen == null ? texts.text("handout.print") : on(chosen.name(), outcome);
  }

  private String on(String printer, Outcome outcome) {
    int count = model.pages().get().size();
    if (count > 0 && model.sending().wouldRepeat(count)) {
      return texts.text("handout.printAgain", printer);
    }
    if (outcome instanceof Outcome.Incomplete || outcome.equals(new Outcome.Unreviewed(false))) {
      return pages("handout.printIncomplete.yes", count, printer);
    }
    if (!model.language().gaps().get().isEmpty()) {
      return texts.text("handout.printIncomplete");
    }
    return count == 0
        ? texts.text("handout.print.on", printer)
        : pages("handout.print.pages", count, printer);
  }

  private String pages(String key, int count, String printer) {
    PrintOptions options = model.sending().options();
    int wanted =
        options.selection(count) instanceof PageSelection.Of(var chosen) && !chosen.isEmpty()
            ? chosen.size()
            : count;
    return texts.text(key, wanted, options.copies().get(), printer);
  }
}

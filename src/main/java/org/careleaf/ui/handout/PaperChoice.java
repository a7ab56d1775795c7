package org.careleaf.ui.handout;

import javafx.beans.property.ObjectProperty;
import org.careleaf.handout.PaperSize;

/** The paper: the printer's until somebody chooses, and always one that the printer takes. */
final class PaperChoice {
  private final ObjectProperty<PaperSize> paper;
  private final Printers printers;
  private boolean isPrinters = true;
  private boolean following;

  PaperChoice(ObjectProperty<PaperSize> paper, Printers printers) {
    this.paper = paper;
    this.printers = printers;
    paper.subscribe((_, _) -> isPrinters = isPrinters && following);
    printers.chosen().subscribe((_, _) -> followPrinter());
  }

  ObjectProperty<PaperSize> chosen() {
    return paper;
  }

  /** This paper is wanted; it is chosen even where it is the one that is there already. */
  void choose(PaperSize wanted) {
    isPrinters = false;
    paper.set(wanted);
  }

  /** The way back to the paper of now, and to whose choice it is. */
  Runnable wayBack() {
    PaperSize was = paper.get();
    boolean wasPrinters = isPrinters;
    return () -> {
      paper.set(was);
      isPrinters = wasPrinters;
      followPrinter();
    };
  }

  /** Another printer is chosen, or more is known of it. */
  void followPrinter() {
    if (isPrinters || !printers.papers().contains(paper.get())) {
      following = true;
      printers.paper().ifPresent(paper::set);
      following = false;
    }
  }
}

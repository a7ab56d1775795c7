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

  /** Another printer is chosen, or more is known of it. */
  void followPrinter() {
    if (isPrinters || !printers.papers().contains(paper.get())) {
      following = true;
      printers.paper().ifPresent(paper::set);
      following = false;
    }
  }
}

package org.careleaf.cli;

import java.util.Locale;
import java.util.Optional;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.Words;
import org.careleaf.model.Today;

/** What every command needs that puts a handout together. */
record Paperwork(Rendition rendition) {
  Words words() {
    return rendition.words();
  }

  HandoutComposer composer() {
    return new HandoutComposer(rendition);
  }

  /** Today's date, and the sheet that was asked for or is usual where this computer is at home. */
  HandoutOptions options(Optional<PaperSize> paper) {
    return new HandoutOptions(
        paper.orElseGet(() -> PaperSize.usual(Locale.getDefault())), Today.here());
  }
}

package org.careleaf.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;

/** What every command needs that puts a handout together. */
record Paperwork(Library library) {
  Words words() {
    return new Words(library.edition().language());
  }

  HandoutComposer composer() {
    return new HandoutComposer(library, words());
  }

  /** Today's date, and the sheet that was asked for or is usual where this computer is at home. */
  HandoutOptions options(Optional<PaperSize> paper) {
    return new HandoutOptions(
        paper.orElseGet(() -> PaperSize.usual(Locale.getDefault())),
        LocalDate.now(ZoneId.systemDefault()));
  }
}

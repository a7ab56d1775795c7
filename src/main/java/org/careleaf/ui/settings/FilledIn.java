package org.careleaf.ui.settings;

import java.util.Optional;
import org.careleaf.clinic.LetterheadFile.ChosenLogo;
import org.careleaf.clinic.LetterheadFile.Read;

/** A letterhead as it is filled in. */
record FilledIn(LetterheadText text, Optional<ChosenLogo> logo) {
  /** What a clinic's file says; its logo is in the folder already. */
  static FilledIn of(Read read) {
    return new FilledIn(
        LetterheadText.of(read.letterhead()),
        read.logo().map(name -> new ChosenLogo(name, Optional.empty())));
  }

  /** Whether it is what the file says, and no other logo is chosen. */
  boolean isAsIn(Read read) {
    FilledIn there = of(read);
    return text.stripped().equals(there.text.stripped()) && logo.equals(there.logo);
  }

  /** Whether saving it may have made the file; a logo may have got another name by that. */
  boolean mayHaveBecome(Read read) {
    FilledIn there = of(read);
    return text.stripped().equals(there.text.stripped())
        && logo.isPresent() == there.logo.isPresent();
  }
}

package org.careleaf.ui.settings;

import java.util.Optional;
import org.careleaf.clinic.LetterheadFile;
import org.careleaf.clinic.LetterheadFile.ChosenLogo;
import org.careleaf.clinic.LetterheadFile.Read;
import org.careleaf.handout.Letterhead;

/**
 * What is to become of the clinic's letterhead.
 *
 * @param file where it is kept
 * @param read what it said; nobody else may have changed it since
 * @param wanted what it is to say; empty to have none
 * @param logo the picture that was chosen
 */
record LetterheadWrite(
    LetterheadFile file, Read read, Optional<Letterhead> wanted, Optional<ChosenLogo> logo) {
  /**
   * Writes it. What cannot be drawn is not saved: with it no handout of the clinic's would print.
   *
   * @return what is to be said of it
   */
  Said write(LetterheadActions.Preview drawer) throws Exception {
    if (wanted.isPresent()) {
      drawer.draw(wanted.get());
      return Said.of(file.save(wanted.get(), logo, read.stamp()));
    }
    if (read.stamp().isPresent()) {
      file.delete(read.stamp().get());
    }
    return new Said.LetterheadGone();
  }
}

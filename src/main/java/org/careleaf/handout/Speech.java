package org.careleaf.handout;

import java.util.List;
import java.util.Locale;

/**
 * What language a handout is in, and how far.
 *
 * @param language the language that it is meant to be in
 * @param original the language that the content was written in
 * @param gaps its texts that are not in that language, or not as the original says now
 */
public record Speech(Locale language, Locale original, List<Gap> gaps) {
  public Speech {
    gaps = List.copyOf(gaps);
  }

  /** A handout in the language that it was written in. */
  public static Speech of(Locale language) {
    return new Speech(language, language, List.of());
  }
}

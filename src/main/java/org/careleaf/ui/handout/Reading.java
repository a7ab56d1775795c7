package org.careleaf.ui.handout;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutReading;
import org.careleaf.handout.PlainWords;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.readability.Perspicuity;
import org.careleaf.readability.TextCounter;

/**
 * How hard something is to read.
 *
 * @param words its grades and hard words
 * @param inflesz how easily Spanish reads on the INFLESZ scale, higher is easier; empty where there
 *     is nothing to read, and in other languages
 */
record Reading(PlainWords words, OptionalDouble inflesz) {
  /** Of nothing. */
  static final Reading NOTHING = new Reading(PlainWords.NOTHING, OptionalDouble.empty());

  /** Of a handout in one language. */
  static Reading of(Handout handout, List<GlossaryTerm> glossary) {
    return new Reading(
        PlainWords.of(handout, glossary),
        HandoutReading.of(handout).map(HandoutReading::inflesz).orElse(OptionalDouble.empty()));
  }

  /** Of texts together, none of which continues another. */
  static Reading of(Collection<String> texts, List<GlossaryTerm> glossary, Locale language) {
    boolean isSpanish = language.getLanguage().equals("es");
    return new Reading(
        PlainWords.of(texts, glossary, language),
        TextCounter.of(language)
            .filter(_ -> isSpanish)
            .map(counter -> Perspicuity.inflesz(counter.count(texts)))
            .orElse(OptionalDouble.empty()));
  }
}

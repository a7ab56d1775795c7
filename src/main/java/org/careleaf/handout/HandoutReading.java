package org.careleaf.handout;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.careleaf.readability.Perspicuity;
import org.careleaf.readability.ReadingGrade;
import org.careleaf.readability.TextCount;
import org.careleaf.readability.TextCounter;

/**
 * How hard a handout is to read. Both ways to read its lists are judged, and the harder one counts.
 * What counts as text, {@link PatientText} says.
 *
 * @param isSpanish whether it is judged by the formula for Spanish, else by those for English
 * @param printed the counts of the text with every item of a list as a sentence
 * @param joined the counts of the text with items that complete a sentence joined to its beginning
 */
public record HandoutReading(boolean isSpanish, TextCount printed, TextCount joined) {
  /** Reads a handout in one language; empty for a language of which no formula is known. */
  public static Optional<HandoutReading> of(Handout handout) {
    PatientText text = PatientText.of(handout);
    return TextCounter.of(handout.language())
        .map(
            counter ->
                new HandoutReading(
                    handout.language().getLanguage().equals("es"),
                    counter.count(text.printed()),
                    counter.count(text.joined())));
  }

  /** The Flesch-Kincaid grade, in US school grades; empty in Spanish. */
  public OptionalDouble grade() {
    return isSpanish ? OptionalDouble.empty() : highest(ReadingGrade::fleschKincaid);
  }

  /** The SMOG grade, in US school grades; empty in Spanish, and below 30 sentences. */
  public OptionalDouble smog() {
    return isSpanish ? OptionalDouble.empty() : highest(ReadingGrade::smog);
  }

  /** The perspicuity on the INFLESZ scale, higher is easier; empty in English. */
  public OptionalDouble inflesz() {
    return isSpanish ? both(Perspicuity::inflesz).min() : OptionalDouble.empty();
  }

  /** The average length of a sentence, in words. */
  public double wordsPerSentence() {
    ToDoubleFunction<TextCount> length =
        text -> text.sentences() == 0 ? 0 : (double) text.words() / text.sentences();
    return Math.max(length.applyAsDouble(printed), length.applyAsDouble(joined));
  }

  private OptionalDouble highest(Function<TextCount, OptionalDouble> formula) {
    return both(formula).max();
  }

  private DoubleStream both(Function<TextCount, OptionalDouble> formula) {
    return DoubleStream.concat(formula.apply(printed).stream(), formula.apply(joined).stream());
  }
}

package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** Every handout of one topic of the content that ships is easy enough to read. */
class ShippedReadabilityTest {
  private static final double HIGHEST_GRADE = 6.0;
  private static final double LOWEST_INFLESZ = 65;
  private static final double MOST_WORDS = 15;

  private static final LoadResult CONTENT = ShippedContent.loaded();
  private static final Languages LANGUAGES =
      new Languages(CONTENT.library(), CONTENT.translations());

  @Test
  void inEnglishNoneIsAboveTheSixthGrade() {
    assertEquals(
        List.of(),
        missing(
            Locale.ENGLISH,
            read ->
                read.grade().stream()
                    .filter(grade -> rounded(grade) > HIGHEST_GRADE)
                    .mapToObj(grade -> "reads at grade " + rounded(grade))));
  }

  @Test
  void inSpanishNoneIsBelowRatherEasy() {
    assertEquals(
        List.of(),
        missing(
            Locale.of("es"),
            read ->
                read.inflesz().stream()
                    .filter(figure -> rounded(figure) < LOWEST_INFLESZ)
                    .mapToObj(figure -> "has an INFLESZ of " + rounded(figure))));
  }

  @Test
  void theirSentencesAreShort() {
    Function<HandoutReading, Stream<String>> tooLong =
        read ->
            Stream.of(rounded(read.wordsPerSentence()))
                .filter(words -> words > MOST_WORDS)
                .map(words -> "has sentences of " + words + " words");

    assertEquals(List.of(), missing(Locale.ENGLISH, tooLong));
    assertEquals(List.of(), missing(Locale.of("es"), tooLong));
  }

  /** The topics that miss a goal, each with what it misses. */
  private static List<String> missing(
      Locale language, Function<HandoutReading, Stream<String>> fault) {
    List<HandoutItem> items = items(CONTENT.library()).toList();
    assertFalse(items.isEmpty(), "no content was found");
    return items.stream()
        .flatMap(item -> fault.apply(reading(item, language)).map(f -> item.path() + " " + f))
        .toList();
  }

  private static HandoutReading reading(HandoutItem item, Locale language) {
    HandoutOptions options = new HandoutOptions(PaperSize.LETTER, LocalDate.of(2026, 2, 3));
    Handout handout =
        new HandoutMaker(LANGUAGES, Optional.empty())
            .make(
                new HandoutRequest(
                    List.of(item), Tongues.only(language), options, ForPatient.NOBODY));
    return HandoutReading.of(handout).orElseThrow();
  }

  private static Stream<HandoutItem> items(Library library) {
    return Stream.concat(
        library.conditions().keySet().stream().map(HandoutItem.OfCondition::new),
        library.treatments().keySet().stream().map(HandoutItem.OfTreatment::new));
  }

  /** As reports show it, so that no grade of 6.0 is said to be above 6.0. */
  private static double rounded(double figure) {
    return Math.round(figure * 10) / 10.0;
  }
}

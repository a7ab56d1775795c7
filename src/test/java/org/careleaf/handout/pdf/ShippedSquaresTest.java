package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Block.PhoneSquare;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Tongues;
import org.junit.jupiter.api.Test;

/** The squares of the content that ships. */
class ShippedSquaresTest {
  private static final LoadResult CONTENT =
      LibraryLoader.load(Path.of(System.getProperty("careleaf.data", "data")));

  @Test
  void everySheetOfOneTopicHasOneInEachLanguage() {
    List<HandoutItem> topics =
        Stream.concat(
                CONTENT.library().conditions().keySet().stream()
                    .<HandoutItem>map(HandoutItem.OfCondition::new),
                CONTENT.library().treatments().keySet().stream().map(HandoutItem.OfTreatment::new))
            .toList();
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
      for (HandoutItem topic : topics) {
        List<PhoneSquare> squares = squares(language, List.of(topic));
        assertEquals(1, squares.size(), language + " " + topic);
        assertTrue(QrCode.of(squares.getFirst().text()).isPresent());
      }
    }
  }

  /** A line that asks for a camera, and nothing to point it at, would only puzzle. */
  @Test
  void ofMoreSignsThanItHoldsThereIsNoneAndNoWordOfIt() {
    List<HandoutItem> all =
        CONTENT.library().conditions().keySet().stream()
            .<HandoutItem>map(HandoutItem.OfCondition::new)
            .limit(20)
            .toList();

    assertEquals(List.of(), squares(Locale.of("es"), all));
  }

  private static List<PhoneSquare> squares(Locale language, List<HandoutItem> items) {
    return new HandoutMaker(
            new Languages(CONTENT.library(), CONTENT.translations()), Optional.empty())
            .make(
                new HandoutRequest(
                    items,
                    Tongues.only(language),
                    new HandoutOptions(PaperSize.LETTER, java.time.LocalDate.of(2026, 2, 3)),
                    ForPatient.NOBODY))
            .blocks()
            .stream()
            .flatMap(block -> block instanceof PhoneSquare one ? Stream.of(one) : null)
            .toList();
  }
}

package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Locale SPANISH = Locale.of("es");
  private static final Path FOLDER = Path.of("src/main/resources/org/careleaf/handout");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() throws IOException {
    assertEquals(placeholders("words.properties"), placeholders("words_es.properties"));
  }

  @Test
  void noSpanishTextIsTheEnglishOne() throws IOException {
    Map<String, String> same = texts("words_es.properties");
    same.entrySet().retainAll(texts("words.properties").entrySet());
    same.values().removeIf(text -> !text.matches(".*[a-z]{2}.*"));

    assertEquals(Map.of(), same);
  }

  @Test
  void spanishIsSpokenWhereverItIsSpoken() {
    assertTrue(Words.speaks(SPANISH));
    assertTrue(Words.speaks(Locale.of("es", "US")));
    assertTrue(Words.speaks(Locale.US));
    assertFalse(Words.speaks(Locale.FRENCH));
  }

  @Test
  void aLanguageThatIsNotSpokenIsEnglishThroughout() {
    Words words = new Words(Locale.FRENCH);

    assertEquals("Not stated, November 22, 2026", words.text("cell.notStated") + ", " + day(words));
  }

  /** A resource bundle would take the computer's language where it has no English one. */
  @Test
  void theComputersOwnLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(SPANISH);
    try {
      assertEquals("Not stated", new Words(Locale.ENGLISH).text("cell.notStated"));
      assertEquals("Not stated", new Words(Locale.FRENCH).text("cell.notStated"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void datesAndLanguagesAreSpanish() {
    Words words = new Words(SPANISH);

    assertEquals("22 de noviembre de 2026", day(words));
    assertEquals("inglés", words.language(Locale.ENGLISH));
  }

  @Test
  void theCardBeginsAsANurseSaysIt() {
    assertEquals(
        "Llame al 911 o vaya a la sala de emergencias ahora si tiene",
        new Words(SPANISH).text("handout.emergency", "911"));
  }

  private static String day(Words words) {
    return words.date(LocalDate.of(2026, 11, 22));
  }

  private static Map<String, String> placeholders(String file) throws IOException {
    Map<String, String> found = texts(file);
    found.replaceAll(
        (key, text) ->
            PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining()));
    return found;
  }

  private static Map<String, String> texts(String file) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(FOLDER.resolve(file))) {
      properties.load(in);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }
}

package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Block.Pair;
import org.junit.jupiter.api.Test;

/**
 * A language may need words to know that the other does not: what comes after stays with its like.
 */
class TwoLanguagesTest {
  private static final Speech OTHER = Speech.of(Locale.ENGLISH);
  private static final Block SQUARE = new Block.PhoneSquare("signs", "a square", "Point a phone");

  @Test
  void wordsToKnowOfThePatientsLanguageAloneStandAlone() {
    assertEquals(words("first"), words(sheet("first", true), sheet("second", false)));
  }

  @Test
  void wordsToKnowOfTheOtherLanguageAloneStandBelow() {
    assertEquals(
        List.of(new Pair(List.of(), words("second"), OTHER)),
        words(sheet("first", false), sheet("second", true)));
  }

  @Test
  void wordsToKnowOfBothStandSideBySide() {
    assertEquals(
        List.of(new Pair(words("first"), words("second"), OTHER)),
        words(sheet("first", true), sheet("second", true)));
  }

  @Test
  void noLineForTheInterpreterStandsBesideAnother() {
    assertEquals(
        List.of(
            "title first = title second",
            "message first = message second",
            "Words of first = ",
            "word: meaning = "),
        lines(new InterpreterCopy(sheet("first", true), sheet("second", false))));
    assertEquals(
        List.of("title first = title second", "message first = message second"),
        lines(new InterpreterCopy(sheet("first", false), sheet("second", true))));
  }

  private static List<String> lines(InterpreterCopy copy) {
    return copy.handout(new Words(Locale.ENGLISH)).blocks().stream()
        .filter(NumberedLines.class::isInstance)
        .map(NumberedLines.class::cast)
        .map(NumberedLines::lines)
        .flatMap(List<NumberedLine>::stream)
        .map(line -> line.first() + " = " + line.second())
        .toList();
  }

  /** What stands between the message and the square, which no other language has beside it. */
  private static List<Block> words(Handout first, Handout second) {
    List<Block> all = new TwoLanguages(first, second).sideBySide().blocks();
    int message =
        all.indexOf(new Pair(List.of(message("first")), List.of(message("second")), OTHER));
    return all.subList(message + 1, all.indexOf(SQUARE));
  }

  private static Block message(String language) {
    return new Block.MainMessage(Passage.of("message " + language));
  }

  private static List<Block> words(String language) {
    return List.of(
        new Block.Heading(2, "Words of " + language),
        new Definitions(List.of(new Definition("word", "", Passage.of("meaning")))));
  }

  private static Handout sheet(String language, boolean hasWords) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title("title " + language));
    blocks.add(message(language));
    if (hasWords) {
      blocks.addAll(words(language));
    }
    blocks.add(SQUARE);
    blocks.add(new Block.FinePrint(List.of("small print")));
    return new Handout("Title", Locale.ENGLISH, PaperSize.LETTER, "Footer", blocks);
  }
}

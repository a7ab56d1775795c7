package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextWriterTest {
  private final PlainTextWriter writer = new PlainTextWriter();

  static Stream<Handout> handouts() {
    return Samples.all().values().stream();
  }

  @Test
  void aConditionReadsAsKept() throws IOException {
    Golden.check("alpha-ache.txt", writer.write(Samples.one(PaperSize.LETTER, TestLibrary.ALPHA)));
  }

  @Test
  void anEmergencyReadsAsKept() throws IOException {
    Golden.check(
        "gamma-crisis.txt", writer.write(Samples.one(PaperSize.LETTER, TestLibrary.GAMMA)));
  }

  @Test
  void severalConditionsReadAsKept() throws IOException {
    Golden.check(
        "alpha-ache-gamma-crisis.txt",
        writer.write(Samples.one(PaperSize.LETTER, TestLibrary.ALPHA, TestLibrary.GAMMA)));
  }

  @Test
  void aComparisonReadsAsKept() throws IOException {
    Golden.check(
        "alpha-ache-or-beta-bruise.txt",
        writer.write(Samples.comparison(PaperSize.LETTER, TestLibrary.ALPHA, TestLibrary.BETA)));
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void noLineIsWiderThan78Columns(Handout handout) {
    List<String> wide =
        writer.write(handout).lines().filter(line -> line.length() > TextLines.WIDTH).toList();

    assertEquals(List.of(), wide);
  }

  /** The writer adds marks of its own, so texts are looked for one after another. */
  @ParameterizedTest
  @MethodSource("handouts")
  void everyTextIsThereInReadingOrder(Handout handout) {
    String written = writer.write(handout).replaceAll("\\s+", " ");
    int at = 0;
    for (String text : ReadingOrder.of(withoutTables(handout))) {
      int found = written.indexOf(text, at);
      assertEquals(true, found >= at, text + " is missing after: " + written.substring(0, at));
      at = found + text.length();
    }
  }

  @Test
  void aWordLongerThanALineStaysWhole() {
    String word = "x".repeat(100);
    Handout handout =
        handout(new Block.Title("T"), new Block.Paragraph(Passage.of("a " + word + " b")));

    assertEquals("T\n=\na\n" + word + "\nb\n", writer.write(handout));
  }

  /** A table is told in another order, and a square of dots is nothing to be told. */
  private static Handout withoutTables(Handout handout) {
    return handout(
        handout.blocks().stream()
            .filter(block -> !(block instanceof Block.ComparisonTable))
            .filter(block -> !(block instanceof Block.PhoneSquare))
            .toArray(Block[]::new));
  }

  private static Handout handout(Block... blocks) {
    return new Handout("T", Locale.ENGLISH, PaperSize.LETTER, "F", List.of(blocks));
  }
}

package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.content.ShippedContent;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.Palette;
import org.careleaf.model.Condition;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.Treatment;
import org.careleaf.readability.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings that ship: every topic has one, and each prints as it should. */
class ShippedDrawingsTest {
  private static final Library LIBRARY = ShippedContent.library();

  /** Half of a page's text, which a drawing has to fit into. */
  private static final double WIDEST_MM = 86;

  static Stream<Illustration> drawings() {
    return LIBRARY.references().illustrations().values().stream();
  }

  @Test
  void everyConditionHasTwoAndEveryTreatmentOne() {
    assertEquals(
        List.of(),
        LIBRARY.conditions().values().stream()
            .filter(condition -> condition.overview().illustrations().size() < 2)
            .map(Condition::id)
            .toList());
    assertEquals(
        List.of(),
        LIBRARY.treatments().values().stream()
            .filter(treatment -> treatment.guide().illustrations().isEmpty())
            .map(Treatment::id)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void itsWordsAreInIt(Illustration illustration) throws Exception {
    Drawing drawing = Drawing.read(illustration.drawing().svg());
    byte[] pdf = page(illustration, Palette.AS_DRAWN);

    assertEquals(List.of(), PdfUa.broken(pdf));
    List<TextPosition> letters = letters(pdf);
    assertEquals(
        TagTree.withoutSpaces(String.join("", drawing.words().values())),
        TagTree.withoutSpaces(
            String.join("", letters.stream().map(TextPosition::getUnicode).toList())));
    double right = (10 + widthMm(drawing)) / 25.4 * 72;
    assertTrue(widthMm(drawing) < WIDEST_MM);
    for (TextPosition letter : letters) {
      assertEquals(12, letter.getYScale(), 0.01, "as large as the text around it");
      assertTrue(letter.getX() >= 10 / 25.4 * 72 && letter.getEndX() <= right, letter::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void patientsCanReadIt(Illustration illustration) {
    List<String> texts =
        List.of(illustration.title(), illustration.alternativeText(), illustration.caption());

    Readability english = Readability.of(Locale.ENGLISH).orElseThrow();
    assertTrue(english.grade(texts).orElseThrow() <= 6, () -> english.grade(texts).toString());
    List<String> taught =
        LIBRARY.references().glossary().stream().flatMap(term -> term.forms().stream()).toList();
    assertEquals(
        List.of(),
        texts.stream()
            .flatMap(text -> english.hardWords(text).stream())
            .filter(word -> !taught.contains(word))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void theyAreSmall(Palette palette) throws Exception {
    for (Illustration illustration : drawings().toList()) {
      assertFalse(page(illustration, palette).length > 60_000, illustration.id());
    }
  }

  private static byte[] page(Illustration illustration, Palette palette) {
    LineDrawing drawing = new LineDrawing(new Drawings().of(illustration), palette);
    return FigurePage.with(
        html ->
            Stream.of(
                FigurePage.block(
                    html,
                    Figures.figure(
                        html,
                        drawing,
                        illustration.alternativeText(),
                        widthMm(drawing.drawing())))));
  }

  /** At natural size. */
  private static double widthMm(Drawing drawing) {
    return drawing.frame().width() * Drawing.UNIT_MM;
  }

  private static List<TextPosition> letters(byte[] pdf) throws Exception {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          letters.add(text);
        }
      }.getText(document);
    }
    return letters;
  }
}

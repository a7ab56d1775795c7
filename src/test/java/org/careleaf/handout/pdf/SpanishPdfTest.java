package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.Languages;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanishPdfTest {
  private static final PdfWriter WRITER = new PdfWriter();

  @TempDir Path folder;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder);
  }

  @Test
  void aWholeTranslationIsSpanishThroughout() throws Exception {
    byte[] pdf = WRITER.write(handout("blue-knee", "plain-knee"));

    assertEquals(List.of(), PdfUa.broken(pdf));
    assertEquals(List.of(), toldInEnglish(pdf));
  }

  @Test
  void whatIsNotTranslatedIsToldInItsOwnLanguage() throws Exception {
    Files.delete(folder.resolve("es/red-flags/cold-foot.json"));
    Files.delete(folder.resolve("es/conditions/blue-knee.json"));
    Handout handout = handout("red-knee", "blue-knee");
    byte[] pdf = WRITER.write(handout);

    assertEquals(List.of(), PdfUa.broken(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(document));
    }
  }

  @Test
  void onlyWhatIsNotTranslatedIsToldInEnglish() throws Exception {
    Files.delete(folder.resolve("es/red-flags/cold-foot.json"));
    Files.delete(folder.resolve("es/conditions/plain-knee.json"));
    Languages languages = SampleContent.languages(folder);
    Handout plain =
        new HandoutComposer(languages.in(Locale.of("es")).orElseThrow())
            .conditions(
                SampleContent.conditions(languages.asWritten().library(), "plain-knee"),
                Samples.options(PaperSize.LETTER));

    assertEquals(
        List.of("Plain knee", "All is well.", "a cold, pale foot", "It is a knee."),
        toldInEnglish(WRITER.write(plain)));
  }

  @Test
  void theFontsHaveEverySignOfTheWords() throws IOException {
    String words =
        Files.readString(Path.of("src/main/resources/org/careleaf/handout/words_es.properties"));

    new Fonts().glyphs().check(words);
    assertThrows(IllegalArgumentException.class, () -> new Fonts().glyphs().check("\u05d0"));
  }

  @Test
  void theFooterAndTheLanguageAreSpanish() throws IOException {
    Handout handout = handout("blue-knee", "plain-knee");
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      assertEquals("es", pdf.getDocumentCatalog().getLanguage());
      assertEquals("Rodilla azul y rodilla común · Careleaf, edición test", handout.footer());
    }
  }

  /** What a screen reader tells in another language than the document's. */
  private static List<String> toldInEnglish(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return TagTree.read(document).stream()
          .filter(told -> told.tag().contains("@en"))
          .map(told -> told.text().strip())
          .toList();
    }
  }

  private Handout handout(String... ids) {
    Languages languages = SampleContent.languages(folder);
    return new HandoutComposer(languages.in(Locale.of("es")).orElseThrow())
        .comparison(
            SampleContent.conditions(languages.asWritten().library(), ids),
            Samples.options(PaperSize.LETTER));
  }
}

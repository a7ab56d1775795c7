package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.Palette;
import org.careleaf.logo.Logo;
import org.careleaf.logo.LogoFile;
import org.careleaf.logo.LogoFile.Refused;
import org.careleaf.logo.LogoFile.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;

/** Drawings, squares and logos are figures that are told, and words in them stay words. */
class FiguresTest {
  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  private static final Drawing DRAWING =
      FigurePage.drawing(
          """
          <rect x="10" y="10" width="80" height="80" fill="#5fa3ad" stroke="#d9a400"
                stroke-width="6"/>
          <text id="nerve" x="195" y="40" text-anchor="end" fill="#14201f">the nerve</text>
          <text id="disc" x="110" y="70" font-weight="bold">a disc</text>
          """);

  @Test
  void aPageWithADrawingASquareAndALogoKeepsPdfUa() throws Exception {
    byte[] pdf = page();

    assertEquals(List.of(), PdfUa.broken(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          List.of("The logo of a clinic.", "before", "A drawing.", "between", "A square.", "after"),
          told(document));
    }
  }

  @Test
  void eachFigureIsOneTagWithItsPlace() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      List<PDStructureElement> figures =
          elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
              .filter(element -> element.getStructureType().equals("Figure"))
              .toList();

      assertEquals(3, figures.size());
      for (PDStructureElement figure : figures) {
        assertEquals(1, figure.getKids().size());
        assertTrue(figure.getAttributes().getObject(0).getCOSObject().containsKey(COSName.BBOX));
      }
    }
  }

  @Test
  void withoutAnAlternativeTextItIsNoticed() throws Exception {
    byte[] pdf =
        FigurePage.with(
            html -> {
              Element figure = Figures.figure(html, sketch(Palette.AS_DRAWN), "A drawing.", 60);
              figure.removeAttribute("alt");
              return Stream.of(FigurePage.block(html, figure));
            });

    assertEquals(1, warnings.take().size());
    assertTrue(PdfUa.broken(pdf).stream().anyMatch(clause -> clause.startsWith("7.3")));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            FigurePage.with(
                html -> Stream.of(Figures.figure(html, sketch(Palette.AS_DRAWN), " ", 60))));
  }

  @Test
  void wordsAreTextInTheFontOfTheHandoutWhereTheyWereDrawn() throws IOException {
    try (PDDocument document = Loader.loadPDF(FigurePage.with(sketch(Palette.AS_DRAWN)))) {
      List<TextPosition> letters = letters(document);

      assertEquals("the nervea disc", text(letters));
      assertTrue(
          letters.getFirst().getFont().getName().endsWith("AtkinsonHyperlegibleNext-Regular"));
      assertTrue(letters.getLast().getFont().getName().endsWith("AtkinsonHyperlegibleNext-Bold"));
      assertTrue(letters.getFirst().getFont().isEmbedded());
      double unit = 60 / 25.4 * 72 / 200;
      double left = 10 / 25.4 * 72;
      TextPosition end = letters.get("the nerve".length() - 1);
      assertEquals(left + 195 * unit, end.getEndX(), 0.2);
      assertEquals(left + 110 * unit, letters.get("the nerve".length()).getX(), 0.2);
      assertEquals(16 * unit, letters.getFirst().getYScale(), 0.1);
    }
  }

  @Test
  void aTranslationSaysOtherWordsAndLongOnesAreMadeToFit() throws IOException {
    String longer = "a disc with a name that is longer";
    Sketch spanish =
        new LineDrawing(
            DRAWING.saying(Map.of("nerve", "el nervio ciático", "disc", longer)), Palette.AS_DRAWN);
    try (PDDocument document = Loader.loadPDF(FigurePage.with(spanish))) {
      List<TextPosition> letters = letters(document);

      assertEquals("el nervio ciático" + longer, text(letters));
      assertTrue(letters.getLast().getYScale() < letters.getFirst().getYScale() * 0.7);
    }
  }

  @Test
  void aCharacterThatTheFontLacksIsRefused() {
    Sketch sketch =
        new LineDrawing(DRAWING.saying(Map.of("nerve", "nerve \u2192")), Palette.AS_DRAWN);

    assertThrows(RuntimeException.class, () -> FigurePage.with(sketch));
  }

  @Test
  void aDrawingIsVectorsAndALogoIsPixels() throws IOException {
    try (PDDocument document = Loader.loadPDF(FigurePage.with(sketch(Palette.AS_DRAWN)))) {
      assertEquals(0, pictures(document.getPage(0).getResources()));
    }
    try (PDDocument document = Loader.loadPDF(FigurePage.with(Picture.of(logo().png())))) {
      assertEquals(1, pictures(document.getPage(0).getResources()));
    }
  }

  @Test
  void coloursAreThoseOfTheDrawingOrOfTheInkSaver() throws IOException {
    assertEquals(Set.of("5fa3ad", "d9a400"), colours(Palette.AS_DRAWN));
    assertEquals(Set.of("dedede", "969696"), colours(Palette.INK_SAVER));
  }

  @Test
  void whatIsSeenThroughLetsTheBackThrough() throws IOException {
    Sketch sketch =
        new LineDrawing(
            FigurePage.drawing("<rect width='200' height='100' fill='black' opacity='0.5'/>"),
            Palette.AS_DRAWN);

    try (PDDocument document = Loader.loadPDF(FigurePage.with(sketch))) {
      Color middle = new Color(new PDFRenderer(document).renderImage(0).getRGB(100, 60));
      assertEquals(128, middle.getRed(), 3);
    }
  }

  @Test
  void noTextOfADocumentBecomesAFigure() throws IOException {
    byte[] pdf =
        FigurePage.with(
            html -> {
              Element object = html.element("object", "", html.text("loose words"));
              object.setAttribute("data", "file:///etc/passwd");
              object.setAttribute("type", "image/svg+xml");
              return Stream.of(html.element("p", "", object));
            });

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("loose words", new PDFTextStripper().getText(document).strip());
    }
  }

  @Test
  void theSamePageMakesTheSameBytes() {
    assertEquals(
        List.of(),
        List.of(page()).stream().filter(pdf -> !java.util.Arrays.equals(pdf, page())).toList());
  }

  private static byte[] page() {
    return FigurePage.with(
        html ->
            Stream.of(
                FigurePage.block(
                    html,
                    Figures.figure(html, Picture.of(logo().png()), "The logo of a clinic.", 30)),
                html.text("p", "", "before"),
                FigurePage.block(
                    html, Figures.figure(html, sketch(Palette.AS_DRAWN), "A drawing.", 60)),
                html.text("p", "", "between"),
                FigurePage.block(
                    html,
                    Figures.figure(
                        html, QrCode.of("Call 911.").orElseThrow(), "A square.", QrCode.WIDTH_MM)),
                html.text("p", "", "after")));
  }

  private static LineDrawing sketch(Palette palette) {
    return new LineDrawing(DRAWING, palette);
  }

  private static Logo logo() {
    BufferedImage picture = new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(10, 10, 0xff0000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return switch (LogoFile.read(out.toByteArray())) {
      case Usable usable -> usable.logo();
      case Refused refused -> throw new AssertionError(refused.why());
    };
  }

  /** What a screen reader tells: texts, and the alternative texts of figures in their place. */
  private static List<String> told(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    TagTree.read(document).stream()
        .filter(told -> !told.tag().contains("Figure"))
        .forEach(told -> texts.add(told.text()));
    List<String> told = new ArrayList<>();
    for (PDStructureElement element :
        elements(document.getDocumentCatalog().getStructureTreeRoot())) {
      if (element.getStructureType().equals("Figure")) {
        told.add(element.getAlternateDescription());
      } else if (element.getKids().stream().anyMatch(kid -> !(kid instanceof PDStructureElement))) {
        told.add(texts.removeFirst());
      }
    }
    return told;
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        elements.addAll(elements(element));
      }
    }
    return elements;
  }

  private static List<TextPosition> letters(PDDocument document) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        letters.add(text);
      }
    }.getText(document);
    return letters;
  }

  private static String text(List<TextPosition> letters) {
    return String.join("", letters.stream().map(TextPosition::getUnicode).toList());
  }

  private static int pictures(PDResources resources) throws IOException {
    int pictures = 0;
    for (COSName name : resources.getXObjectNames()) {
      switch (resources.getXObject(name)) {
        case PDImageXObject _ -> pictures++;
        case PDFormXObject form -> pictures += pictures(form.getResources());
        case null, default -> {}
      }
    }
    return pictures;
  }

  /** The colours that fill more than a rim, but for paper and letters. */
  private static Set<String> colours(Palette palette) throws IOException {
    try (PDDocument document = Loader.loadPDF(FigurePage.with(sketch(palette)))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      Set<String> colours = new TreeSet<>();
      int row = (int) Math.round((10 + 15) / 25.4 * 200);
      for (int x = 2; x < (10 + 28) / 25.4 * 200; x++) {
        int before = page.getRGB(x - 1, row);
        if (page.getRGB(x, row) == before && page.getRGB(x - 2, row) == before) {
          colours.add(String.format(Locale.ROOT, "%06x", before & 0xffffff));
        }
      }
      assertTrue(colours.remove("ffffff"));
      assertFalse(colours.isEmpty());
      return colours;
    }
  }
}

package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class UntrustedTextTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "&amp; &lt;b&gt; &#x41; <![CDATA[x]]>",
          "file:///etc/passwd",
          "<img src=\"http://127.0.0.1:1/x.png\"/>",
          "</style><style>* { display: none }</style>",
          "{0} %s ${user.home} url(http://127.0.0.1:1/y)",
          "a very-long-word-" + "x".repeat(300));

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  @TempDir Path folder;

  @Test
  void markupInTextsIsPrintedAsItStands() throws IOException {
    Handout handout = everywhere(String.join(" ", HOSTILE));
    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(handout))) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
      for (PDPage page : pdf.getPages()) {
        assertEquals(List.of(), page.getAnnotations());
      }
    }
  }

  /** It ran out of its frame and off the page, where nobody reads it. */
  @Test
  void aLongWordOfANoteStaysOnThePage() throws IOException {
    Handout usual = everywhere("text");
    Block note = new Block.Note("Note", List.of("z".repeat(900)), List.of());
    Handout handout =
        new Handout(
            usual.title(),
            usual.language(),
            usual.paper(),
            usual.footer(),
            List.of(new Block.Title(usual.title()), note));
    List<TextPosition> signs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.add(sign);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(handout))) {
      stripper.getText(pdf);
    }

    assertEquals(900, signs.stream().filter(sign -> sign.getUnicode().equals("z")).count());
    assertEquals(
        List.of(),
        signs.stream().filter(s -> s.getX() + s.getWidth() > s.getPageWidth() - 30).toList());
  }

  @Test
  void markupInTextsKeepsPdfUa() throws Exception {
    assertEquals(List.of(), PdfUa.broken(new PdfWriter().write(everywhere("<p>&amp;"))));
  }

  /** No block makes such elements; if one ever did, they would still fetch nothing. */
  @Test
  void nothingIsFetchedFromTheNetwork() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      render("http://127.0.0.1:" + port + "/x");

      assertNull(server.accept(), "somebody connected");
    }
    assertFalse(warnings.take().isEmpty(), "what was denied is logged");
  }

  @Test
  void nothingIsReadFromTheDisk() throws IOException {
    Path style = folder.resolve("style.css");
    Files.writeString(style, "body { display: none }");

    try (PDDocument pdf = Loader.loadPDF(render(style.toUri().toString()))) {
      assertEquals("still here", TagTree.text(pdf).replace("stillhere", "still here"));
    }
    assertFalse(warnings.take().isEmpty(), "what was denied is logged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"→", "☐", "⚠", "😀", "\u0000", "\uD800"})
  void aCharacterThatTheFontLacksIsRefusedByName(String character) {
    PdfWriter writer = new PdfWriter();

    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> writer.write(everywhere("walk " + character + " rest")));

    assertTrue(
        refusal.toString().contains("U+%04X".formatted(character.codePointAt(0))),
        refusal::toString);
  }

  @Test
  void accentsAndComparisonSignsAreNotRefused() throws IOException {
    Handout handout = everywhere("¿Qué? Größe ≥ 5 ≤ 6 – “quoted” ‘so’ 5–10 °C ½");

    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(handout))) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
    }
  }

  /** A document that asks for an image, a style sheet, a background and a font. */
  private static byte[] render(String address) {
    Html html = Html.empty(Speech.of(Locale.ENGLISH));
    Element image = html.element("img", "");
    image.setAttribute("src", address);
    image.setAttribute("alt", "picture");
    Element link = html.element("link", "");
    link.setAttribute("rel", "stylesheet");
    link.setAttribute("type", "text/css");
    link.setAttribute("href", address);
    String style =
        "@import url('%s'); body { font-family: 'Atkinson Hyperlegible Next'; background: url('%s') }"
            .formatted(address, address);
    Element subject = html.element("meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", "t");
    Element root =
        html.element(
            "html",
            "",
            html.element(
                "head",
                "",
                html.text("title", "", "t"),
                subject,
                link,
                html.text("style", "", style)),
            html.element("body", "", html.text("p", "", "still here"), image));
    root.setAttribute("lang", "en");
    html.document().appendChild(root);
    return new PdfEngine(new Fonts()).render(html.document(), PaperSize.A4).bytes();
  }

  private static Handout everywhere(String text) {
    return EveryBlock.saying(text, text);
  }
}

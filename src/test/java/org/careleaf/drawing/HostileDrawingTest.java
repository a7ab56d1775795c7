package org.careleaf.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is more than shapes and words is refused, in a sentence that names it. */
class HostileDrawingTest {
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 100 50'>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script> | no element <script>",
        "<style>path{fill:red}</style> | no element <style>",
        "<foreignObject><p/></foreignObject> | no element <foreignObject>",
        "<image href='http://127.0.0.1/a.png'/> | no element <image>",
        "<use xlink:href='#a'/> | no element <use>",
        "<a href='http://127.0.0.1/'><path d='M0 0'/></a> | no element <a>",
        "<animate attributeName='d'/> | no element <animate>",
        "<set/> | no element <set>",
        "<linearGradient/> | no element <linearGradient>",
        "<filter/> | no element <filter>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/> | no element <script>",
        "<path d='M0 0' onclick='x()'/> | <path> has the attribute \"onclick\"",
        "<path d='M0 0' style='fill:red'/> | <path> has the attribute \"style\"",
        "<path d='M0 0' class='a'/> | <path> has the attribute \"class\"",
        "<path d='M0 0' xlink:href='x'/> | <path> has the attribute \"href\"",
        "<g filter='url(#a)'/> | <g> has the attribute \"filter\"",
        "<path d='M0 0' fill='url(http://127.0.0.1/)'/> | fill of <path> is \"url(http",
        "<path d='M0 0' fill='red'/> | fill of <path> is \"red\"",
        "<text id='a' x='1' y='1' font-family='x'>a</text> | attribute \"font-family\"",
        "<path d='M0 0L1e9 0'/> | beyond 100,000",
        "<path d='M0 0L1e400 0'/> | beyond 100,000",
        "<path d='M0 0L1e308 0'/> | beyond 100,000",
        "<path d='M0 0LNaN 0'/> | cannot be read at \"NaN 0\"",
        "<path d='M0 0l99999 0l99999 0'/> | beyond 100,000",
        "<path d='L0 0'/> | begins with \"L\"",
        "<path d='M0 0B1 1'/> | the command \"B\"",
        "<path d='M0 0L1'/> | ends too early",
        "<path d='M0 0Z1'/> | cannot be read at \"1\"",
        "<path d='M0 0A1 1 0 2 0 1 1'/> | cannot be read at \"2 0 1 1\"",
        "<circle r='-1'/> | r of <circle> is below zero",
        "<circle r='10%'/> | r of <circle> cannot be read at \"%\"",
        "<rect width='1in' height='1'/> | cannot be read at \"in\"",
        "<path d='M0 0' opacity='2'/> | not between 0 and 1",
        "<path d='M0 0' stroke-dasharray='0.0001'/> | shorter than 0.5",
        "<text id='a' x='1' y='1' font-size='0.0001'>a</text> | font-size of <text> is below 0.1",
        "<g font-size='0'/> | font-size of <g> is below 0.1",
        "<path d='M0 0' stroke-linecap='soft'/> | stroke-linecap of <path> is \"soft\"",
        "<g transform='skewX(3)'/> | the transform \"skewX\"",
        "<g transform='scale(99999) scale(99999)'/> | beyond 100,000",
        "<g transform='translate(1'/> | the transform",
        "<polygon points='1 2 3'/> | an x without a y",
        "<svg/> | <svg> stands where it is not drawn",
        "<tspan/> | <tspan> stands where it is not drawn",
        "<text x='1' y='1'>nerve</text> | the words \"nerve\" have no id",
        "<text id='a'>x</text><text id='a'>y</text> | the words \"y\" have no id of their own",
        "<text id='a'/> | has no words",
        "<text id='a'><tspan id='b'>x</tspan></text> | something else than words and lines",
        "<text id='a'>x<tspan id='b' x='1' y='1'>y</tspan></text> | words beside its lines",
        "loose words | <svg> holds loose words",
        "<?php echo 1 ?> | an instruction for another program",
        "<path d='M0 0'> | no well-formed SVG",
        "<path d='M0 0' d='M0 0'/> | no well-formed SVG",
        "&unknown; | no well-formed SVG",
      })
  void itIsRefusedByName(String inner, String sentence) {
    NotDrawable refusal = refusal(OPEN + inner + "</svg>");

    assertTrue(refusal.message().contains(sentence), refusal.message());
    assertFalse(refusal.advice().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a drawing",
        "<svg viewBox='0 0 1 1'/>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<g xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 5'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e9 5'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 5'/><svg/>"
      })
  void whatIsNoDrawingAtAllIsRefused(String svg) {
    assertFalse(refusal(svg).message().isBlank());
  }

  @Test
  void aBombOfEntitiesIsRefusedAndNotBlownUp() {
    String laughs =
        IntStream.range(1, 40)
            .mapToObj(i -> "<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining("", "<!DOCTYPE svg [<!ENTITY l0 'ha'>", "]>"));

    assertTrue(refusal(laughs + OPEN + "&l39;</svg>").message().contains("DOCTYPE"));
  }

  @Test
  void noAddressIsAskedAndNoFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY x 'the secret'>");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      for (String where : new String[] {address, secret.toUri().toString()}) {
        assertTrue(
            refusal("<!DOCTYPE svg SYSTEM '" + where + "'>" + OPEN + "&x;</svg>")
                .message()
                .contains("DOCTYPE"));
        assertTrue(
            refusal("<!DOCTYPE svg [<!ENTITY x SYSTEM '" + where + "'>]>" + OPEN + "&x;</svg>")
                .message()
                .contains("DOCTYPE"));
        refusal("<?xml-stylesheet href='" + where + "'?>" + OPEN + "</svg>");
        refusal(
            OPEN
                + "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='"
                + where
                + "'/></svg>");
      }
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void depthAndNumberAreBounded() {
    assertTrue(
        refusal(OPEN + "<g>".repeat(32) + "</g>".repeat(32) + "</svg>").message().contains("deep"));
    assertEquals(
        Optional.empty(), Drawing.refusal(OPEN + "<g>".repeat(31) + "</g>".repeat(31) + "</svg>"));
    assertTrue(
        refusal(OPEN + "<g/>".repeat(5_000) + "</svg>").message().contains("5,000 elements"));
    assertEquals(Optional.empty(), Drawing.refusal(OPEN + "<g/>".repeat(4_999) + "</svg>"));
    assertTrue(refusal(OPEN + " ".repeat(Drawing.LONGEST) + "</svg>").message().contains("256 KB"));
    assertTrue(refusal("<g>".repeat(80_000)).message().contains("no element <g>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0L99999 0' %s/>",
        "<path d='M0 0v9999h1z' %s/>",
        "<path d='M0 0C0 99999 0 -99999 0 0' %s/>",
        "<line x2='99999' %s/>",
        "<circle r='9000' %s/>",
        "<rect width='9000' height='9000' %s/>",
        "<polyline points='0 0 99999 0' %s/>",
      })
  void dashesAreBoundedHoweverTheirLineIsDrawn(String shape) {
    String dashed = "stroke='black' stroke-dasharray='0.5 0.5'";

    assertTrue(refusal(OPEN + shape.formatted(dashed) + "</svg>").message().contains("20,000"));
    for (String drawn : new String[] {"stroke='black'", "stroke-dasharray='0.5 0.5'"}) {
      assertEquals(Optional.empty(), Drawing.refusal(OPEN + shape.formatted(drawn) + "</svg>"));
    }
  }

  @Test
  void dashesAreBoundedInAllLinesTogether() {
    String line = "<line x2='100' stroke='black' stroke-dasharray='1'/>";

    assertEquals(Optional.empty(), Drawing.refusal(OPEN + line.repeat(200) + "</svg>"));
    assertTrue(
        refusal(OPEN + line.repeat(201) + "</svg>")
            .message()
            .contains("with the line of <line> the drawing has more than 20,000 dashes"));
  }

  @Test
  void itIsSaidWhereTheFaultIs() {
    NotDrawable refusal = refusal(OPEN + "\n <g>\n  <script/></g></svg>");

    assertEquals("3:12", refusal.line() + ":" + refusal.column());
  }

  private static NotDrawable refusal(String svg) {
    return Drawing.refusal(svg).orElseThrow(() -> new AssertionError("drawn: " + svg));
  }
}

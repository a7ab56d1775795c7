package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.careleaf.handout.PhoneText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is read back from the page, as a phone would. */
class QrCodeTest {
  private static final String ENGLISH =
      "Call 911 or go to the emergency room now if you have: trouble passing urine, numbness"
          + " between your legs, weakness in both legs, or one leg that gets weaker fast.";
  private static final String SPANISH =
      "Llame al 911 o vaya a urgencias ahora si tiene: dificultad para orinar, adormecimiento entre"
          + " las piernas o alrededor del ano, ¿o debilidad en ambas piernas? Años, niños, sí.";
  private static final String LONGEST = "ñ".repeat(PhoneText.MOST_BYTES / 2) + "a";
  private static final String LONGEST_OF_M = "ñ".repeat(142) + "a";

  @ParameterizedTest
  @ValueSource(ints = {150, 300})
  void itIsReadFromThePageWithItsAccents(int dotsPerInch) throws Exception {
    for (String text : new String[] {"a", ENGLISH, SPANISH}) {
      Result read = read(text, dotsPerInch);

      assertEquals(text, read.getText());
      assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }
  }

  @Test
  void theLongestAreReadAtTheDotsOfAPrinter() throws Exception {
    for (String text : new String[] {LONGEST_OF_M, LONGEST_OF_M + "a", LONGEST}) {
      assertEquals(text, read(text, 300).getText());
    }
  }

  @Test
  void anEmptyPageHoldsNone() {
    assertThrows(
        NotFoundException.class, () -> decode(new BufferedImage(200, 200, 1)), "the control");
  }

  @Test
  void whatNeedsMoreModulesPrintsWiderAndNothingIsCutOff() {
    for (String text : new String[] {"a", LONGEST_OF_M, "a".repeat(584)}) {
      assertEquals(25, modulesMm(text), 0.1, text);
    }
    assertTrue(modulesMm(LONGEST) > 35 && modulesMm(LONGEST) < 35.2);
    assertTrue(QrCode.of(LONGEST).orElseThrow().moduleMm() >= 0.3 - 1e-9);
    assertEquals(PhoneText.MOST_BYTES, LONGEST.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void whatIsTooLongOrEmptyHasNone() {
    assertEquals(Optional.empty(), QrCode.of("a".repeat(PhoneText.MOST_BYTES + 1)));
    assertEquals(Optional.empty(), QrCode.of(LONGEST + "ñ"));
    assertEquals(Optional.empty(), QrCode.of(""));
  }

  /** How wide the modules of a text print together, without the quiet zone. */
  private static double modulesMm(String text) {
    QrCode code = QrCode.of(text).orElseThrow();
    return code.widthMm() - 8 * code.moduleMm();
  }

  private static Result read(String text, int dotsPerInch) throws Exception {
    QrCode code = QrCode.of(text).orElseThrow();
    byte[] pdf =
        FigurePage.with(
            html ->
                Stream.of(
                    html.text("p", "", "Some words above the square, as on a handout."),
                    FigurePage.block(
                        html,
                        Figures.figure(
                            html, code, "The emergency signs, for phones.", code.widthMm()))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return decode(new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch));
    }
  }

  /** What a reader reads on a picture of a page. */
  static Result decode(BufferedImage page) throws Exception {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true));
  }
}

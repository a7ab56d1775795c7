package org.careleaf.handout.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A square that a phone's camera reads as text (QR code). It prints 25 mm wide with its quiet zone
 * of 4 modules, and mends up to 15 % of damage (level M).
 *
 * <p>A module is at least 0.38 mm wide, so that cheap cameras read what plain printers print. That
 * leaves 65 modules across, 57 of them without the quiet zone (version 10): 212 bytes of UTF-8. An
 * accented letter takes two bytes, so a Spanish text has room for about 200 characters.
 */
record QrCode(ByteMatrix modules) implements Sketch {
  /** How wide it prints, quiet zone and all. */
  static final double WIDTH_MM = 25;

  /** The longest text that always fits, in bytes of UTF-8. */
  static final int MOST_BYTES = 212;

  private static final double LEAST_MODULE_MM = 0.38;
  private static final int QUIET = 4;

  /** The square of a text; empty where the text is empty, or too long for modules of 0.38 mm. */
  static Optional<QrCode> of(String text) {
    if (text.isEmpty() || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      // Without the hint a phone may take the bytes of accents for Latin 1, or Shift JIS.
      return Optional.of(
          new QrCode(
              Encoder.encode(
                      text,
                      ErrorCorrectionLevel.M,
                      Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                  .getMatrix()));
    } catch (WriterException e) {
      throw new IllegalStateException("a text of this length always fits", e);
    }
  }

  /** The width of one module as it prints. */
  double moduleMm() {
    return WIDTH_MM / width();
  }

  static double leastModuleMm() {
    return LEAST_MODULE_MM;
  }

  @Override
  public double width() {
    return modules.getWidth() + 2 * QUIET;
  }

  @Override
  public double height() {
    return modules.getHeight() + 2 * QUIET;
  }

  /** All modules are one path: seams between them would show on some screens and printers. */
  @Override
  public void paint(Graphics2D graphics, Pens pens) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++) {
      addRow(dark, y);
    }
    graphics.setPaint(Color.BLACK);
    graphics.fill(dark);
  }

  private void addRow(Path2D dark, int y) {
    int x = 0;
    while (x < modules.getWidth()) {
      int from = x;
      while (x < modules.getWidth() && modules.get(x, y) == 1) {
        x++;
      }
      if (x > from) {
        dark.append(new Rectangle2D.Double(from + QUIET, y + QUIET, x - from, 1), false);
      }
      x++;
    }
  }
}

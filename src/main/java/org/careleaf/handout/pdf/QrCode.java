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
 * of 4 modules, or wider where its modules would be narrower than 0.33 mm, which is four dots of a
 * plain printer; nothing is cut off for it. A short text mends up to 15 % of damage (level M), a
 * longer one 7 % (level L).
 *
 * <p>The widest is 38 mm: 105 modules (version 22) hold 1,001 bytes of UTF-8, where an accented
 * letter takes two.
 */
record QrCode(int across, Path2D dark) implements Sketch {
  /** How wide it prints at least, quiet zone and all. */
  static final double WIDTH_MM = 25;

  /** The longest text, in bytes of UTF-8. */
  static final int MOST_BYTES = 1001;

  /** The longest text of level M that keeps to 25 mm, in bytes of UTF-8. */
  private static final int MOST_BYTES_OF_M = 285;

  private static final double LEAST_MODULE_MM = 0.33;
  private static final int QUIET = 4;

  /** The square of a text; empty where the text is empty or too long. */
  static Optional<QrCode> of(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (text.isEmpty() || bytes > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      // Without the hint a phone may take the bytes of accents for Latin 1, or Shift JIS.
      return Optional.of(
          of(
              Encoder.encode(
                      text,
                      bytes > MOST_BYTES_OF_M ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M,
                      Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                  .getMatrix()));
    } catch (WriterException e) {
      throw new IllegalStateException("a text of this length always fits", e);
    }
  }

  /** All modules are one path: seams between them would show on some screens and printers. */
  private static QrCode of(ByteMatrix modules) {
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++) {
      addRow(modules, y, dark);
    }
    return new QrCode(modules.getWidth(), dark);
  }

  /** How wide it prints, in mm. */
  double widthMm() {
    return Math.max(WIDTH_MM, width() * LEAST_MODULE_MM);
  }

  /** The width of one module as it prints. */
  double moduleMm() {
    return widthMm() / width();
  }

  static double leastModuleMm() {
    return LEAST_MODULE_MM;
  }

  @Override
  public double width() {
    return across + 2 * QUIET;
  }

  @Override
  public double height() {
    return width();
  }

  @Override
  public void paint(Graphics2D graphics, Pens pens) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
    graphics.setPaint(Color.BLACK);
    graphics.fill(dark);
  }

  private static void addRow(ByteMatrix modules, int y, Path2D dark) {
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

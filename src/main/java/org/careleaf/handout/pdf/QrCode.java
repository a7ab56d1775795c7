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
import org.careleaf.handout.PhoneText;

/**
 * A square that a phone's camera reads as text (QR code). It prints 25 mm wide, within a quiet zone
 * of 4 modules on each side, or wider where its modules would be narrower than 0.3 mm, which is
 * three and a half dots of a plain printer; nothing is cut off for it. A short text mends up to 15
 * % of damage (level M), a longer one 7 % (level L).
 *
 * <p>25 mm hold 584 bytes of UTF-8 (81 modules, version 16), where an accented letter takes two;
 * the widest is 35.1 mm: 117 modules (version 25) hold {@link PhoneText#MOST_BYTES}.
 */
record QrCode(ByteMatrix modules, Path2D dark) implements Sketch {
  /** How wide its modules print together, at least. */
  static final double WIDTH_MM = 25;

  /** The longest text of level M that keeps to 25 mm, in bytes of UTF-8. */
  private static final int MOST_BYTES_OF_M = 285;

  private static final double LEAST_MODULE_MM = 0.3;
  private static final int QUIET = 4;

  /** The square of a text; empty where the text is empty or too long. */
  static Optional<QrCode> of(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (text.isEmpty() || !PhoneText.fits(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(
              Encoder.encode(
                      text,
                      bytes > MOST_BYTES_OF_M ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M,
                      hints(text, bytes))
                  .getMatrix()));
    } catch (WriterException e) {
      throw new IllegalStateException("a text of this length always fits", e);
    }
  }

  /**
   * Without the hint a phone may take the bytes of accents for Latin 1, or Shift JIS. Plain letters
   * are the same in all, and need none.
   */
  private static Map<EncodeHintType, Object> hints(String text, int bytes) {
    return bytes == text.length()
        ? Map.of()
        : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
  }

  /** All modules are one path: seams between them would show on some screens and printers. */
  private static QrCode of(ByteMatrix modules) {
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++) {
      addRow(modules, y, dark);
    }
    return new QrCode(modules, dark);
  }

  /** How wide it prints with its quiet zone, in mm. */
  double widthMm() {
    return width() * moduleMm();
  }

  /** The width of one module as it prints. */
  double moduleMm() {
    return Math.max(WIDTH_MM / modules.getWidth(), LEAST_MODULE_MM);
  }

  @Override
  public double width() {
    return modules.getWidth() + 2 * QUIET;
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

  /** The dark modules as an outline of SVG, in modules. */
  String outline() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  private static void addRow(ByteMatrix modules, int y, Path2D dark) {
    int x = 0;
    while (x < modules.getWidth()) {
      int from = x;
      while (x < modules.getWidth() && modules.get(x, y) == 1) {
        x++;
      }
      if (x > from) {
        addRun(from + QUIET, x + QUIET, y + QUIET, dark);
      }
      x++;
    }
  }

  /** A fifth shorter than a rectangle's own path, which goes back to its corner and closes it. */
  private static void addRun(int from, int to, int y, Path2D dark) {
    dark.moveTo(from, y);
    dark.lineTo(to, y);
    dark.lineTo(to, y + 1);
    dark.lineTo(from, y + 1);
    dark.closePath();
  }
}

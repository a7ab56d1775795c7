package org.careleaf.handout.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;

/** Letterheads of a clinic that is not there. */
final class Letterheads {
  private Letterheads() {}

  /** All that a letterhead may say, at a usual length. */
  static Letterhead usual() {
    return with(Optional.empty());
  }

  /** The same with a logo as high as one prints. */
  static Letterhead withLogo() {
    return with(Optional.of(logo()));
  }

  static Logo logo() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Logo(png.toByteArray(), 30);
  }

  private static Letterhead with(Optional<Logo> logo) {
    return new Letterhead(
        "Riverside Clinic",
        List.of("120 River Street", "Springfield"),
        Optional.of("555 0100"),
        Optional.of("Monday to Friday, 8 to 5"),
        Optional.of("At other times: 555 0199"),
        logo);
  }
}

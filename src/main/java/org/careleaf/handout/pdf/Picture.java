package org.careleaf.handout.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of pixels, such as a clinic's logo; a unit is a pixel. */
record Picture(BufferedImage pixels) implements Sketch {
  /**
   * Reads a PNG of our own making.
   *
   * @throws IllegalArgumentException for other bytes
   */
  static Picture of(byte[] png) {
    try {
      // In memory: from a plain stream it would go through a temporary file.
      BufferedImage pixels =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
      if (pixels == null) {
        throw new IllegalArgumentException("these bytes are no picture");
      }
      return new Picture(pixels);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be read", e);
    }
  }

  /** The same pixels as an address that holds them: nothing is fetched for it. */
  String dataAddress() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(pixels, "png", out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be written", e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  @Override
  public double width() {
    return pixels.getWidth();
  }

  @Override
  public double height() {
    return pixels.getHeight();
  }

  @Override
  public void paint(Graphics2D graphics, Pens pens) {
    graphics.drawImage(pixels, new AffineTransform(), null);
  }
}

package org.careleaf.logo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads the pixels of a picture, no more than are printed, and writes them as a plain PNG. */
final class Pixels {
  /** So many pixels are averaged into one at most; of a larger picture, every n-th is read. */
  private static final int OVER = 4;

  private Pixels() {}

  static LogoFile read(String format, byte[] bytes) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LogoFile.MOST_PIXELS || height > LogoFile.MOST_PIXELS) {
        return new LogoFile.Refused(
            "the logo is %,d x %,d pixels, more than 4,000 on a side".formatted(width, height),
            "save it smaller: 1,000 pixels wide do");
      }
      return new LogoFile.Usable(logo(reader.read(0, sparsely(reader, width, height))));
    } catch (IOException | RuntimeException e) {
      // Readers throw what they like for broken files.
      return new LogoFile.Refused(
          "the logo's pixels cannot be read", "save it again as a plain PNG, in RGB colours");
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam sparsely(ImageReader reader, int width, int height) {
    double shrink = shrink(width, height);
    int every = Math.max(1, (int) (1 / (shrink * OVER)));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, 0, 0);
    return param;
  }

  /** How much smaller a picture prints; never larger. */
  private static double shrink(int width, int height) {
    return Math.min(1, Math.min((double) Logo.WIDEST / width, (double) Logo.HIGHEST / height));
  }

  private static Logo logo(BufferedImage read) {
    double shrink = shrink(read.getWidth(), read.getHeight());
    int width = (int) Math.max(1, Math.round(read.getWidth() * shrink));
    int height = (int) Math.max(1, Math.round(read.getHeight() * shrink));
    BufferedImage picture = onWhite(read, read.getWidth(), read.getHeight());
    while (picture.getWidth() > 2 * width && picture.getHeight() > 2 * height) {
      picture = onWhite(picture, picture.getWidth() / 2, picture.getHeight() / 2);
    }
    return new Logo(png(onWhite(picture, width, height)), width, height);
  }

  private static BufferedImage onWhite(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}

package org.careleaf.logo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.careleaf.logo.LogoFile.Refused;
import org.careleaf.logo.LogoFile.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureIsScaledDownToWhatItPrints(String format) throws IOException {
    Logo logo = usable(file(picture(2_000, 400, Color.RED, BufferedImage.TYPE_INT_RGB), format));

    assertEquals("709 x 142", logo.width() + " x " + logo.height());
    assertEquals(60, logo.widthMm(), 0.001);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertTrue(new Color(read.getRGB(300, 90)).getRed() > 240);
    assertEquals(709, read.getWidth());
  }

  @Test
  void aSmallPictureIsNotMadeLarger() throws IOException {
    Logo logo = usable(file(picture(100, 40, Color.RED, BufferedImage.TYPE_INT_RGB), "png"));

    assertEquals("100 x 40", logo.width() + " x " + logo.height());
    assertEquals(25.4, logo.widthMm(), 0.001);
  }

  @Test
  void theLargestAllowedIsReadSparsely() throws IOException {
    Logo logo =
        usable(file(picture(4_000, 4_000, Color.BLUE, BufferedImage.TYPE_BYTE_BINARY), "png"));

    assertEquals("154 x 154", logo.width() + " x " + logo.height());
  }

  @Test
  void whatIsSeenThroughIsWhite() throws IOException {
    BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

    Logo logo = usable(file(clear, "png"));

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertEquals(0xffffffff, read.getRGB(25, 25));
    assertFalse(read.getColorModel().hasAlpha());
  }

  /** No higher than the lines of a letterhead. */
  @Test
  void aSquareOnePrintsThirteenMillimetresHigh() throws IOException {
    Logo logo = usable(file(picture(900, 900, Color.RED, BufferedImage.TYPE_INT_RGB), "png"));

    assertEquals(13, logo.widthMm(), 0.001);
    assertEquals(13 / 25.4 * 300, logo.height(), 1);
  }

  @Test
  void whatIsNoPixelIsLeftBehind() throws IOException {
    byte[] png = file(picture(50, 20, Color.RED, BufferedImage.TYPE_INT_RGB), "png");
    byte[] told = with(png, "tEXt", "Author\0Jane Doe".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(new String(told, StandardCharsets.ISO_8859_1).contains("Jane"));

    byte[] kept = usable(told).png();

    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("Jane"));
    assertTrue(new String(kept, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG\r\n"));
  }

  @Test
  void aPictureOfHugeSizeIsRefusedBeforeItsPixelsAreRead() throws IOException {
    byte[] png = file(picture(20, 20, Color.RED, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 20_000).putInt(20, 20_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    header.putInt(29, (int) crc.getValue());

    assertEquals(
        "the logo is 20,000 x 20,000 pixels, more than 4,000 on a side", refused(png).why());
  }

  @Test
  void aJpegOfHugeSizeIsRefusedToo() throws IOException {
    byte[] jpeg = file(picture(20, 20, Color.RED, BufferedImage.TYPE_INT_RGB), "jpg");
    int frame = indexOf(jpeg, 0xff, 0xc0);
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);

    assertTrue(refused(jpeg).why().contains("60,000 x 60,000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aFileThatIsCutOffIsRefusedWhereverItIs(String format) throws IOException {
    byte[] whole = file(picture(300, 200, Color.RED, BufferedImage.TYPE_INT_RGB), format);
    for (int length = 12; length < whole.length - 1; length += Math.max(1, whole.length / 40)) {
      assertEquals(
          "the logo's file is cut off or broken", refused(Arrays.copyOf(whole, length)).why());
    }
  }

  @Test
  void brokenPixelsAreRefused() throws IOException {
    byte[] png = file(picture(300, 200, Color.RED, BufferedImage.TYPE_INT_RGB), "png");
    Arrays.fill(png, indexOf(png, 'I', 'D') + 4, png.length - 20, (byte) 0x55);

    assertEquals("the logo's pixels cannot be read", refused(png).why());
  }

  @Test
  void aPictureThatMovesIsRefused() throws IOException {
    byte[] png = file(picture(50, 20, Color.RED, BufferedImage.TYPE_INT_RGB), "png");

    assertEquals("the logo moves (animated PNG)", refused(with(png, "acTL", new byte[8])).why());
  }

  @Test
  void otherKindsOfFilesAreRefusedByWhatTheyAre() throws IOException {
    BufferedImage picture = picture(50, 20, Color.RED, BufferedImage.TYPE_INT_RGB);
    byte[] svg = "<?xml version='1.0'?><svg onload='x()'/>".getBytes(StandardCharsets.UTF_8);

    assertEquals("the logo is an SVG", refused(svg).why());
    assertEquals("the logo is neither PNG nor JPEG", refused(file(picture, "gif")).why());
    assertEquals("the logo is neither PNG nor JPEG", refused(file(picture, "bmp")).why());
    assertEquals("the logo's file is empty", refused(new byte[0]).why());
    assertEquals("the logo is larger than 2 MB", refused(new byte[2 * 1024 * 1024 + 1]).why());
  }

  private static BufferedImage picture(int width, int height, Color colour, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  private static byte[] file(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(picture, format, out));
    return out.toByteArray();
  }

  /** A PNG with one more chunk after its header. */
  private static byte[] with(byte[] png, String name, byte[] data) {
    byte[] named = ByteBuffer.allocate(4 + data.length).put(name.getBytes(UTF)).put(data).array();
    CRC32 crc = new CRC32();
    crc.update(named);
    return ByteBuffer.allocate(png.length + data.length + 12)
        .put(png, 0, 33)
        .putInt(data.length)
        .put(named)
        .putInt((int) crc.getValue())
        .put(png, 33, png.length - 33)
        .array();
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.US_ASCII;

  private static int indexOf(byte[] bytes, int first, int second) {
    for (int i = 0; i < bytes.length - 1; i++) {
      if ((bytes[i] & 255) == first && (bytes[i + 1] & 255) == second) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }

  private static Logo usable(byte[] bytes) {
    return switch (LogoFile.read(bytes)) {
      case Usable usable -> usable.logo();
      case Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private static Refused refused(byte[] bytes) {
    return switch (LogoFile.read(bytes)) {
      case Usable usable -> throw new AssertionError("read: " + usable.logo().width());
      case Refused refused -> refused;
    };
  }
}

package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.content.Bait;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, given to the command line: printed as text, or refused in a sentence. */
class HostileHandoutTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private CommandRig careleaf;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Bait bait;

  @BeforeEach
  void layOut() throws IOException {
    bait = Bait.in(folder);
    Path content = folder.resolve("data");
    SampleContent.copyTo(content);
    Path knee = content.resolve("conditions/red-knee.json");
    Files.writeString(
        knee, Files.readString(knee).replace("Your knee is red.", "Red " + bait.markup()));
    Files.createDirectories(folder.resolve("clinic"));
    Files.writeString(
        folder.resolve("clinic/letterhead.json"),
        "{\"name\": \"Hill %s\", \"logo\": \"logo.png\"}".formatted("<b>Clinic</b>"));
    careleaf = new CommandRig(content, false);
  }

  @AfterEach
  void close() throws IOException {
    assertFalse(bait.isTaken(), "an address or a file was opened");
    bait.close();
  }

  @Test
  void markupOfTopicNoteAndLetterheadIsText() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "Note " + bait.markup());
    for (String format : new String[] {"pdf", "html", "text"}) {
      assertEquals(0, make(format, "--note-file", note.toString()), careleaf.err());
    }

    String pdf = text(folder.resolve("h.pdf")).replaceAll("\\s", "");
    assertTrue(pdf.contains(("Red" + bait.markup()).replace(" ", "")), pdf);
    assertTrue(pdf.contains(("Note" + bait.markup()).replace(" ", "")), pdf);
    assertTrue(pdf.contains("Hill<b>Clinic</b>"), pdf);
    String html = Files.readString(folder.resolve("h.html"));
    assertFalse(html.contains("<script") || html.contains("<img src='http"), html);
    assertTrue(html.contains("&lt;script"), html);
  }

  @Test
  void aLogoThatIsNoPictureIsLeftOutInASentence() throws IOException {
    byte[] png = picture("png");
    byte[] jpeg = picture("jpg");
    assertLeftOut("the logo is an SVG", bait.svg().getBytes(StandardCharsets.UTF_8));
    assertLeftOut("20,000 x 20,000 pixels", bomb(png));
    assertLeftOut("cut off or broken", Arrays.copyOf(jpeg, jpeg.length / 2));
    assertLeftOut("neither PNG nor JPEG", bait.markup().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aNoteOfAHundredThousandCharactersIsRefused() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "word ".repeat(20_000));

    assertEquals(1, make("pdf", "--note-file", note.toString()));
    assertTrue(careleaf.err().contains("\nThe note is too long"), careleaf.err());
    assertFalse(Files.exists(folder.resolve("h.pdf")));
  }

  private void assertLeftOut(String why, byte[] logo) throws IOException {
    Files.write(folder.resolve("clinic/logo.png"), logo);

    assertEquals(0, make("pdf"), careleaf.err());
    assertTrue(careleaf.err().startsWith("The content has problems (1)."), careleaf.err());
    assertTrue(text(folder.resolve("h.pdf")).contains("Hill"));
    careleaf.run("--clinic", folder.resolve("clinic").toString(), "check");
    assertTrue(careleaf.out().contains(why), careleaf.out());
  }

  private int make(String format, String... more) {
    String[] usual = {
      "--clinic",
      folder.resolve("clinic").toString(),
      "handout",
      "red-knee",
      "--format",
      format,
      "-o",
      folder.resolve("h." + format.replace("text", "txt")).toString()
    };
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return careleaf.run(all);
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** A small file that says that it is a huge picture. */
  private static byte[] bomb(byte[] png) {
    ByteBuffer header = ByteBuffer.wrap(png.clone());
    header.putInt(16, 20_000).putInt(20, 20_000);
    CRC32 crc = new CRC32();
    crc.update(header.array(), 12, 17);
    header.putInt(29, (int) crc.getValue());
    return header.array();
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control of every search for a name: what is planted is found. */
class TracesTest {
  private static final String NAME = "Xanthippe 5f3a";
  private final Traces traces = new Traces(NAME);

  @TempDir private Path folder;

  @Test
  void aNameIsFoundInEveryCharset() {
    assertTrue(traces.in(("of " + NAME + ".").getBytes(StandardCharsets.UTF_8)));
    assertTrue(traces.in(("of " + NAME).getBytes(StandardCharsets.UTF_16LE)));
    assertTrue(traces.in(("of " + NAME).getBytes(StandardCharsets.UTF_16)));
    assertFalse(traces.in("of Xanthippe 5f3".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aNameIsFoundInWhatIsPacked() throws IOException {
    byte[] plain = ("before, " + NAME + ", after").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(plain);
    }
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    deflated.writeBytes("5 0 obj stream\n".getBytes(StandardCharsets.UTF_8));
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(plain);
    }

    assertTrue(traces.in(gzip.toByteArray()));
    assertTrue(traces.in(deflated.toByteArray()));
    assertFalse(new Traces("somebody else").in(deflated.toByteArray()));
  }

  @Test
  void aNameIsFoundInAPdfsTextAndInItsProperties() throws IOException {
    Handout handout =
        new Handout(
            "Sheet",
            Locale.ENGLISH,
            PaperSize.LETTER,
            "",
            List.of(new Block.Title("Sheet"), new Block.Heading(2, NAME)));
    assertTrue(traces.in(new org.careleaf.handout.pdf.PdfWriter().write(handout)));

    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(NAME + " \u2264"); // so that it is UTF-16
      document.save(saved);
    }
    assertTrue(traces.in(saved.toByteArray()));
  }

  @Test
  void filesAreFoundByWhatTheyHoldAndByTheirNames() throws IOException {
    Instant before = Instant.now().minusSeconds(2);
    Path holding = Files.writeString(folder.resolve("leak"), "of " + NAME);
    Path named = Files.writeString(folder.resolve(NAME + ".pdf"), "");
    Files.writeString(folder.resolve("other"), "nothing");

    assertEquals(List.of(named, holding), traces.below(folder, before).stream().sorted().toList());
    assertEquals(List.of(), traces.below(folder, Instant.now().plusSeconds(60)));
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A made-up name goes through all that the page can do, and is then looked for everywhere. */
@ExtendWith(ApplicationExtension.class)
class CanaryTest {
  /** New with each run, so that no compiled or older file has it. */
  private final String canary = "Xanthippe " + UUID.randomUUID().toString().substring(0, 13);

  private final Instant began = Instant.now().minusSeconds(2);
  private final Records records = new Records();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage shown) {
    rig = new PatientRig(shown, LibraryLoader.load(SampleContent.FOLDER), folder);
  }

  @BeforeEach
  void listen() {
    records.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(records);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(records);
  }

  @Test
  void aPatientsNameIsOnThePrintedPagesAndNowhereElse() throws IOException {
    rig.refusal = "it is out of paper";
    rig.open("rosy");
    rig.type("#patient-name", canary);
    rig.type("#note", "For " + canary + " \ud83d\ude00"); // cannot be printed
    rig.fire("#print");
    rig.type("#note", "For " + canary);
    rig.focus("#pages");
    rig.robot.type(KeyCode.DOWN).type(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z);
    rig.fire("#print");
    rig.refusal = "";
    rig.fire("#print");
    rig.fire("#copy-line");
    rig.fire("#copy-text");

    assertEquals(2, rig.sent.size());
    assertTrue(rig.printed().contains(canary));
    for (byte[] pdf : rig.sent) {
      assertFalse(properties(pdf).contains(canary), properties(pdf));
    }
    assertFalse(String.valueOf(rig.stage.getTitle()).contains("Xanthippe"));
    assertFalse(rig.said("#chart-line").contains("Xanthippe"));
    assertEquals(List.of(), records.said.stream().filter(this::hasCanary).toList());
    assertEquals(List.of(), files());
  }

  @Test
  void whatIsWrittenOrLoggedWouldBeFound() throws IOException {
    Path file = Files.writeString(folder.resolve("leak"), "of " + canary);
    Logger.getLogger("org.careleaf.leak").warning(canary);

    assertTrue(files().contains(file)); // beside it perhaps where the console goes
    assertEquals(1, records.said.stream().filter(this::hasCanary).count());
  }

  private boolean hasCanary(String text) {
    return text.contains(canary);
  }

  /** Title, author and the like, and the same again as XMP. */
  private static String properties(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var xmp = document.getDocumentCatalog().getMetadata();
      return document.getDocumentInformation().getCOSObject()
          + (xmp == null ? "" : new String(xmp.toByteArray(), StandardCharsets.UTF_8));
    }
  }

  /** Files of these minutes that hold the name: in temporary folders, at home and in settings. */
  private List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    List<String> roots =
        List.of(
            System.getProperty("java.io.tmpdir"),
            System.getProperty("user.home"),
            System.getProperty("careleaf.settings", folder.toString()));
    for (String root : roots) {
      if (Files.isDirectory(Path.of(root))) {
        Files.walkFileTree(Path.of(root), new Finder(found));
      }
    }
    return found.stream().distinct().toList();
  }

  private final class Finder extends SimpleFileVisitor<Path> {
    private static final int LARGEST = 50_000_000;
    private final List<Path> found;

    Finder(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return dir.endsWith(".m2") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean isNew = attributes.lastModifiedTime().compareTo(FileTime.from(began)) >= 0;
      if (isNew && attributes.isRegularFile() && attributes.size() < LARGEST && holds(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      return FileVisitResult.CONTINUE; // somebody else's, or gone already
    }

    private boolean holds(Path file) {
      try {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
      } catch (IOException e) {
        return false;
      }
    }
  }

  /** Everything that is logged, with what belongs to it. */
  private static final class Records extends Handler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      said.add(
          record.getMessage()
              + Arrays.toString(record.getParameters())
              + trace(record.getThrown()));
    }

    private static String trace(@org.jspecify.annotations.Nullable Throwable thrown) {
      return thrown == null ? "" : thrown + " " + trace(thrown.getCause());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A made-up name goes through all that the page can do, and is then looked for everywhere. */
@ExtendWith(ApplicationExtension.class)
class CanaryTest {
  private static final PrintStream CONSOLE = System.err;

  /** New with each run, so that no compiled or older file has it. */
  private final String canary = "Xanthippe " + UUID.randomUUID().toString().substring(0, 13);

  private final Traces traces = new Traces(canary);
  private final Instant began = Instant.now().minusSeconds(2);
  private final Records records = new Records();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage shown) throws IOException {
    Path content = folder.resolve("content");
    SampleContent.copyTo(content);
    Path ice = content.resolve("treatments/ice.json");
    Files.writeString(
        ice, Files.readString(ice).replace("It helps a little.", "Use it [[how often]]."));
    rig = new PatientRig(shown, LibraryLoader.load(content), folder);
  }

  @BeforeEach
  void listen() {
    records.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(records);
    System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(CONSOLE);
    Logger.getLogger("").removeHandler(records);
  }

  @Test
  void aPatientsNameIsOnThePrintedPagesAndInTheSavedFileAndNowhereElse() throws IOException {
    rig.refusal = "it is out of paper";
    rig.open("ice");
    rig.type("#patient-name", canary);
    rig.type("#note", "For " + canary + " \ud83d\ude00"); // cannot be printed
    rig.fire("#print");
    rig.type("#note", "For " + canary);
    rig.type("#next-where", "At the house of " + canary);
    rig.type("#field-how-often", "as " + canary + " does");
    rig.focus("#pages");
    rig.robot.type(KeyCode.DOWN).type(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z);
    rig.fire("#print");
    rig.refusal = "";
    rig.fire("#print");
    rig.fire("#copy-line");
    rig.fire("#copy-text");
    failWith("the window tripped over \"" + canary + "\"");
    rig.fire("#save");

    assertEquals(2, rig.sent.size());
    assertTrue(rig.printed().contains("as " + canary), rig.printed());
    for (byte[] pdf : rig.sent) {
      assertFalse(properties(pdf).contains(canary), properties(pdf));
    }
    assertFalse(String.valueOf(rig.stage.getTitle()).contains("Xanthippe"));
    assertFalse(rig.said("#chart-line").contains("Xanthippe"));
    assertEquals(List.of(), records.said.stream().filter(this::hasCanary).toList());
    assertEquals(List.of(folder.resolve("Careleaf ice.pdf")), files());
    String said = console.toString(StandardCharsets.UTF_8);
    assertFalse(said.contains("Xanthippe"), said);
    assertTrue(said.contains("IllegalStateException") && said.contains("CanaryTest"), said);
  }

  @Test
  void whatIsWrittenOrLoggedWouldBeFound() throws IOException {
    Path file = Files.writeString(folder.resolve("leak"), "of " + canary);
    Logger.getLogger("org.careleaf.leak").warning(canary);

    assertTrue(files().contains(file)); // beside it perhaps where the console goes
    assertEquals(1, records.said.stream().filter(this::hasCanary).count());
  }

  /** A fault in the window's own code, on its own thread, heard as the program hears it. */
  private static void failWith(String message) {
    Platform.runLater(
        () -> {
          Thread window = Thread.currentThread();
          Thread.UncaughtExceptionHandler before = window.getUncaughtExceptionHandler();
          window.setUncaughtExceptionHandler(new Faults(System.err));
          Platform.runLater(() -> window.setUncaughtExceptionHandler(before));
          throw new IllegalStateException(message, new IOException(message));
        });
    WaitForAsyncUtils.waitForFxEvents();
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
  private List<Path> files() {
    return List.of(
            found(System.getProperty("java.io.tmpdir"), 1),
            found(System.getProperty("user.home"), Integer.MAX_VALUE),
            found(System.getProperty("careleaf.settings", folder.toString()), Integer.MAX_VALUE),
            found(folder.toString(), Integer.MAX_VALUE))
        .stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<Path> found(String root, int depth) {
    try {
      return traces.below(Path.of(root), depth, began);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

    private static String trace(@Nullable Throwable thrown) {
      return thrown == null ? "" : thrown + " " + trace(thrown.getCause());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

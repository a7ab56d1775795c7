package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Words;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Library;
import org.careleaf.printing.CupsPdf;
import org.careleaf.printing.PrintedPictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the program as its user does, in a real window, and finds, compares and prints with real
 * keys on a real printer; then reads what came out.
 */
@Tag("desktop")
class DesktopJourneyTest {
  private static final Path SCREENS = Path.of("target", "screens");

  /** Nobody's settings: what is remembered of printers would choose one. */
  @TempDir private Path settings;

  @Test
  void findCompareAndPrintWithTheKeyboardAlone() throws IOException, InterruptedException {
    Set<Path> before = CupsPdf.all();
    Process program = start();
    try {
      String window = run("search", "--sync", "--onlyvisible", "--name", "^Careleaf$");
      run("windowfocus", "--sync", window.lines().findFirst().orElseThrow());
      settle();
      run("type", "rosy");
      settle();
      run("key", "Return");
      settle();
      run("key", "ctrl+d");
      settle();
      run("key", "ctrl+k");
      settle();
      run("type", "azure");
      settle();
      run("key", "ctrl+Return");
      settle();
      screenshot("desktop-compare.png");
      run("key", "ctrl+p");
      settle();
      screenshot("desktop-handout.png");
      run("key", "Return");

      PrintedPictures.assertAlike(handout(), CupsPdf.takeNew(before));
    } finally {
      program.destroy();
      assertTrue(program.waitFor(20, TimeUnit.SECONDS), "the program did not end");
    }
  }

  /** The handout that the program should have printed, on the paper that the printer has. */
  private static byte[] handout() throws IOException, InterruptedException {
    Library library = SampleContent.load();
    HandoutComposer composer = new HandoutComposer(library, new Words(Locale.ENGLISH));
    HandoutOptions options = new HandoutOptions(paper(), LocalDate.now(ZoneId.systemDefault()));
    return new PdfWriter()
        .write(
            composer.comparison(
                SampleContent.conditions(library, "red-knee", "blue-knee"), options));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "--enable-native-access=javafx.graphics",
            "-Djava.awt.headless=true",
            "-Dcareleaf.settings=" + settings,
            "--module-path",
            Path.of("target", "classes") + File.pathSeparator + Path.of("target", "lib"),
            "-m",
            "org.careleaf/org.careleaf.app.Main",
            "--data",
            SampleContent.FOLDER.toString())
        .redirectErrorStream(true)
        .redirectOutput(SCREENS.resolveSibling("desktop-journey.log").toFile())
        .start();
  }

  /** The paper that the driver of the printer named PDF is set to. */
  private static PaperSize paper() throws IOException, InterruptedException {
    Process options = new ProcessBuilder("lpoptions", "-p", "PDF", "-l").start();
    String text = new String(options.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, options.waitFor());
    return text.contains("*A4") ? PaperSize.A4 : PaperSize.LETTER;
  }

  /**
   * Waits until the screen looks as it did a moment before. The caret blinks, so one of the last
   * looks will do; a progress bar never comes to rest.
   */
  private static void settle() throws IOException, InterruptedException {
    List<String> looks = new ArrayList<>();
    for (int attempt = 0; attempt < 100; attempt++) {
      Thread.sleep(attempt == 0 ? 1_500 : 350);
      String look = screen();
      if (looks.subList(Math.max(0, looks.size() - 3), looks.size()).contains(look)) {
        return;
      }
      looks.add(look);
    }
    throw new AssertionError("the screen never came to rest");
  }

  /** The pixels of the screen, as Base64. */
  private static String screen() throws IOException {
    Process grab = new ProcessBuilder("import", "-window", "root", "rgb:-").start();
    return Base64.getEncoder().encodeToString(grab.getInputStream().readAllBytes());
  }

  private static void screenshot(String name) throws IOException, InterruptedException {
    Files.createDirectories(SCREENS);
    new ProcessBuilder("import", "-window", "root", SCREENS.resolve(name).toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    Process xdotool =
        new ProcessBuilder(
                Stream.concat(Stream.of("xdotool"), Stream.of(arguments)).toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(xdotool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, xdotool.waitFor(), () -> "xdotool " + String.join(" ", arguments));
    return said;
  }
}

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
import java.util.Arrays;
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
import org.careleaf.printing.PagePicture;
import org.careleaf.printing.PagePictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Starts the program as its user does, in a real window, and finds, compares and prints with real
 * keys on a real printer; then reads what came out.
 */
@Tag("desktop")
class DesktopJourneyTest {
  /**
   * Letters are grey spots at so few dots an inch, and how their edges are smoothed is no matter.
   */
  private static final float COARSE_DPI = 25;

  private static final Path SCREENS = Path.of("target", "screens");

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

      assertIsOnPaper(handout(), CupsPdf.takeNew(before));
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

  /**
   * The way to this printer leads through PostScript, which knows no Unicode: what comes out has
   * the shapes of the letters but not their codes. So the pages are held against each other as
   * pictures.
   */
  private static void assertIsOnPaper(byte[] handout, byte[] printed) {
    List<PagePicture> expected = PagePictures.draw(handout, COARSE_DPI);
    List<PagePicture> actual = PagePictures.draw(printed, COARSE_DPI);

    assertEquals(expected.size(), actual.size());
    for (int page = 0; page < expected.size(); page++) {
      PagePicture sheet = actual.get(page);
      assertEquals(expected.get(page).width(), sheet.width(), 1);
      assertEquals(expected.get(page).height(), sheet.height(), 1);
      List<PagePicture> others = new ArrayList<>(expected);
      others.set(page, blank(sheet));
      double difference = difference(expected.get(page), sheet);
      double nextNearest = others.stream().mapToDouble(o -> difference(o, sheet)).min().orElse(0);
      assertTrue(
          difference < nextNearest / 2,
          "page " + (page + 1) + " differs by " + difference + ", another by " + nextNearest);
    }
  }

  private static PagePicture blank(PagePicture like) {
    int[] white = new int[like.argb().length];
    Arrays.fill(white, -1);
    return new PagePicture(like.width(), like.height(), white);
  }

  /** The mean difference in brightness of pixels in the same place, from 0 to 255. */
  private static double difference(PagePicture one, PagePicture other) {
    long sum = 0;
    int width = Math.min(one.width(), other.width());
    int height = Math.min(one.height(), other.height());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int here = (one.argb()[y * one.width() + x] >> 8) & 0xff;
        int there = (other.argb()[y * other.width() + x] >> 8) & 0xff;
        sum += Math.abs(here - there);
      }
    }
    return (double) sum / width / height;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "--enable-native-access=javafx.graphics",
            "-Djava.awt.headless=true",
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

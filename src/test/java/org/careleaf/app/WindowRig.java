package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.careleaf.content.LoadResult;
import org.careleaf.live.Shown;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.printing.PrintDesk;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.SaveTarget;
import org.careleaf.ui.handout.TestDesk;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window with real handouts; only the printer, the file question and the clock are not.
 */
final class WindowRig {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);

  private WindowRig() {}

  static MainWindow show(Stage stage, Library library, PrintDesk desk, SaveTarget target) {
    return show(
        stage,
        content(library, List.of()),
        new WindowParts.Outlets(desk, target, CLOCK),
        new InPlaceTasks());
  }

  /** A window without printers whose slow work waits until the test lets it go. */
  static void show(Stage stage, Library library, Tasks tasks) {
    show(stage, content(library, List.of()), noPrinter(), tasks);
  }

  static MainWindow show(Stage stage, Library library, List<Problem> problems) {
    return show(stage, content(library, problems), noPrinter(), new InPlaceTasks());
  }

  /** Content as the window is given it. */
  static WindowParts.Content content(Library library, List<Problem> problems) {
    return Wiring.content(Shown.first(new LoadResult(library, problems)), 96);
  }

  /** A window whose handouts can be had in several languages. */
  static void show(Stage stage, LoadResult loaded, PrintDesk desk) {
    show(
        stage,
        Wiring.content(Shown.first(loaded), 96),
        new WindowParts.Outlets(desk, (_, _) -> Optional.empty(), CLOCK),
        new InPlaceTasks());
  }

  private static WindowParts.Outlets noPrinter() {
    return new WindowParts.Outlets(new TestDesk(), (_, _) -> Optional.empty(), CLOCK);
  }

  static MainWindow show(
      Stage stage, WindowParts.Content content, WindowParts.Outlets outlets, Tasks tasks) {
    return show(stage, content, outlets, tasks, new TestClinic());
  }

  static MainWindow show(Stage stage, WindowParts.Content content, ClinicFolder clinic) {
    return show(stage, content, noPrinter(), new InPlaceTasks(), clinic);
  }

  private static MainWindow show(
      Stage stage,
      WindowParts.Content content,
      WindowParts.Outlets outlets,
      Tasks tasks,
      ClinicFolder clinic) {
    SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    MainWindow window =
        new MainWindow(stage, new WindowParts(content, outlets, tasks, system, clinic));
    window.show();
    stage.setWidth(1000); // the headless screen is no wider
    stage.setHeight(800);
    return window;
  }

  /** Writes a picture of the window to target/screens. */
  static void picture(Stage stage, String name) throws IOException {
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    try (var out = Files.newOutputStream(folder.resolve(name + ".png"))) {
      javax.imageio.ImageIO.write(buffered(image), "png", out);
    }
  }

  private static java.awt.image.BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    var buffered =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        buffered.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return buffered;
  }
}

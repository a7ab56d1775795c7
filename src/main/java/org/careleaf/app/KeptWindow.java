package org.careleaf.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.clinic.WindowPlace;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem;

/**
 * Opens the window where it was closed last, as far as there are screens there now, and remembers
 * where it is when it closes. Where that fails, the window opens as it usually does, and the log
 * says why.
 */
final class KeptWindow {
  private static final Logger LOG = System.getLogger(KeptWindow.class.getName());

  /** In px, with its frame: a screen that has less is filled when the window opens first. */
  private static final double USUAL_WIDTH = 1280;

  private static final double USUAL_HEIGHT = 840;

  private final Stage stage;
  private final Path folder;
  private final Supplier<OnScreen> screens;

  /** Where it is when it does not fill its screen; empty until that is known. */
  private Optional<Rectangle2D> usual = Optional.empty();

  /** Where it goes when it fills its screen no more for the first time; empty later. */
  private Optional<Rectangle2D> restored = Optional.empty();

  /**
   * A window that is not shown yet.
   *
   * @param folder the folder of what a person has set
   * @param screens the screens that there are when it opens
   */
  KeptWindow(Stage stage, Path folder, Supplier<OnScreen> screens) {
    this.stage = stage;
    this.folder = folder;
    this.screens = screens;
  }

  /** The screens of this computer, as far as panels of the system leave room. */
  static OnScreen screens() {
    Screen first = Screen.getPrimary();
    List<Rectangle2D> others =
        Screen.getScreens().stream()
            .filter(screen -> !screen.equals(first))
            .map(Screen::getVisualBounds)
            .toList();
    return new OnScreen(
        Stream.concat(Stream.of(first.getVisualBounds()), others.stream()).toList());
  }

  /** Puts the window where it was, and remembers where it is from now on. */
  void follow() {
    OnScreen now = screens.get();
    read()
        .ifPresentOrElse(
            place -> put(now, place),
            () -> stage.setMaximized(!now.hasRoomFor(USUAL_WIDTH, USUAL_HEIGHT)));
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(edge -> edge.addListener((_, _, _) -> look()));
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> look());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keep());
  }

  private void put(OnScreen now, WindowPlace place) {
    Rectangle2D there =
        now.place(new Rectangle2D(place.x(), place.y(), place.width(), place.height()));
    put(there);
    stage.setMaximized(place.maximized());
    usual = Optional.of(there);
    if (place.maximized()) {
      restored = Optional.of(there);
      stage.maximizedProperty().subscribe((_, _) -> restore());
    }
  }

  /** Linux knows no other size of a window that was maximized from the start. */
  private void restore() {
    restored.ifPresent(there -> Platform.runLater(() -> put(there)));
    restored = Optional.empty();
  }

  private void put(Rectangle2D there) {
    stage.setX(there.getMinX());
    stage.setY(there.getMinY());
    stage.setWidth(there.getWidth());
    stage.setHeight(there.getHeight());
  }

  private void look() {
    boolean isUsual = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
    if (stage.isShowing() && isUsual && stage.getWidth() > 0 && stage.getHeight() > 0) {
      usual =
          Optional.of(
              new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  private Optional<WindowPlace> read() {
    Problems problems = new Problems();
    Optional<WindowPlace> place = WindowPlace.read(folder, problems);
    problems.all().stream()
        .map(Problem::line)
        .forEach(
            line -> LOG.log(Logger.Level.WARNING, "The window opens as it usually does: " + line));
    return place;
  }

  private void keep() {
    Optional<WindowPlace> now =
        usual.map(
            at ->
                new WindowPlace(
                    (int) Math.round(at.getMinX()),
                    (int) Math.round(at.getMinY()),
                    (int) Math.round(at.getWidth()),
                    (int) Math.round(at.getHeight()),
                    stage.isMaximized()));
    if (now.isPresent()) {
      try {
        now.get().write(folder);
      } catch (IOException | RuntimeException e) {
        LOG.log(Logger.Level.WARNING, "Where the window is could not be kept: " + e);
      }
    }
  }
}

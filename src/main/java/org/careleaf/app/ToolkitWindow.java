package org.careleaf.app;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.careleaf.cli.WindowOpener;
import org.careleaf.live.ContentChoice;

/**
 * Starts JavaFX, shows the window and waits until it is closed; or says why there is none.
 *
 * @param maker reads the content, and then shows it on a new stage
 */
record ToolkitWindow(Function<ContentChoice, Consumer<Stage>> maker) implements WindowOpener {
  private static final String NO_GTK =
      "The window needs GTK 3, which this machine lacks: install the package libgtk-3-0"
          + " (libgtk-3-0t64 on newer Debian and Ubuntu, gtk3 on Fedora and Arch).";

  @Override
  public Outcome open(ContentChoice content) {
    if (!Display.isPresent()) {
      return new Outcome.NoDisplay();
    }
    Consumer<Stage> window = maker.apply(content);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(window, closed));
      closed.await();
      Platform.exit();
      return new Outcome.Closed();
    } catch (UnsupportedOperationException e) {
      return refused(String.valueOf(e.getMessage()));
    } catch (UnsatisfiedLinkError e) {
      return new Outcome.Lacking("The window needs a library that is missing: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Closed();
    }
  }

  private void show(Consumer<Stage> window, CountDownLatch closed) {
    Stage stage = new Stage();
    stage.setOnHidden(_ -> closed.countDown());
    try {
      window.accept(stage);
    } catch (RuntimeException | Error e) {
      closed.countDown();
      throw e;
    }
  }

  /** JavaFX has no types for these two, only sentences. */
  private static Outcome refused(String message) {
    return message.contains("GTK") ? new Outcome.Lacking(NO_GTK) : new Outcome.NoDisplay();
  }
}

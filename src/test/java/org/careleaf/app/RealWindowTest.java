package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Holds that the tests with this tag run on a real screen, not on one that only Java sees. */
@Tag("desktop")
class RealWindowTest {
  private final String title = "Careleaf " + UUID.randomUUID();

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::show);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupStage(Stage::hide);
  }

  @Test
  void theSystemSeesTheWindow() throws IOException, InterruptedException {
    Process search =
        new ProcessBuilder("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String windows = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, search.waitFor(), "xdotool (Debian: xdotool) finds no window of this title");
    assertFalse(windows.isBlank());
  }

  private void show(Stage stage) {
    stage.setTitle(title);
    stage.setScene(new Scene(new Label(title), 400, 300));
    stage.show();
  }
}

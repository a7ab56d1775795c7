package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PrivateClipboardTest {
  private final List<Runnable> later = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<PrivateClipboard> made = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void aTextIsLentForHalfAMinuteAndKeptOutOfHistories() {
    onWindow(() -> copy("Given"));
    assertEquals("Given", onWindow(() -> system().getString()));
    assertEquals(List.of(Duration.ofSeconds(30)), waits);
    for (String format :
        List.of(
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "x-kde-passwordManagerHint")) {
      assertNotNull(onWindow(() -> system().getContent(DataFormat.lookupMimeType(format))), format);
    }

    onWindow(this::passes);
    assertNull(onWindow(() -> system().getString()));
  }

  @Test
  void whatSomebodyElseCopiedMeanwhileStays() {
    onWindow(() -> copy("Given"));
    onWindow(() -> system().setContent(Map.of(DataFormat.PLAIN_TEXT, "theirs")));
    onWindow(this::passes);

    assertEquals("theirs", onWindow(() -> system().getString()));
  }

  @Test
  void whoCopiedIsToldWhenItIsGoneButNotOfWhatTheyCopiedBefore() {
    onWindow(() -> copy("Given"));
    onWindow(() -> copy("Given"));
    onWindow(
        () -> {
          later.removeFirst().run();
          return true;
        });
    assertEquals("Given", onWindow(() -> system().getString()), "lent anew, for as long");
    assertEquals(List.of(), gone);

    onWindow(this::passes);
    assertNull(onWindow(() -> system().getString()));
    assertEquals(List.of("Given"), gone);
  }

  private boolean copy(String text) {
    clipboard().copy(text, () -> gone.add(text));
    return true;
  }

  /** The same for all copies of a test; made where the window is. */
  private PrivateClipboard clipboard() {
    if (made.isEmpty()) {
      made.add(
          new PrivateClipboard(
              system(),
              (wait, run) -> {
                waits.add(wait);
                later.add(run);
              }));
    }
    return made.getFirst();
  }

  private boolean passes() {
    later.forEach(Runnable::run);
    return true;
  }

  private static Clipboard system() {
    return Clipboard.getSystemClipboard();
  }

  private static <T> T onWindow(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}

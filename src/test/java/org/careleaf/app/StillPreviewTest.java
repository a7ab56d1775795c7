package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A preview that nobody touches costs nothing. */
@ExtendWith(ApplicationExtension.class)
class StillPreviewTest {
  private static final int FRAMES = 20;

  private final QuickRobot robot = new QuickRobot();

  @Start
  void start(Stage stage) {
    WindowRig.show(stage, SampleContent.load(), List.of());
  }

  @Test
  void pagesThatAreShownAreNotLaidOutAgain() throws InterruptedException {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    WaitForAsyncUtils.waitForFxEvents();
    ScrollPane pages = robot.lookup("#pages").queryAs(ScrollPane.class);
    Parent sheets = (Parent) pages.getContent();
    assertTrue(!sheets.getChildrenUnmodifiable().isEmpty(), "pages are shown");
    frames();

    AtomicInteger asked = new AtomicInteger();
    robot.interact(() -> sheets.needsLayoutProperty().subscribe(needs -> count(needs, asked)));
    asked.set(0);
    frames();

    assertEquals(0, asked.get());
  }

  private static void count(boolean needs, AtomicInteger asked) {
    if (needs) {
      asked.incrementAndGet();
    }
  }

  /** Lets the window draw some frames. */
  private static void frames() throws InterruptedException {
    CountDownLatch left = new CountDownLatch(FRAMES);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.countDown();
          }
        };
    timer.start();
    assertTrue(left.await(60, TimeUnit.SECONDS), "the window draws no frames");
    timer.stop();
  }
}

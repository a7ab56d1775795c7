package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Tongues;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card for the chart: what it says by itself, how long it stays, and what it copies. */
@ExtendWith(ApplicationExtension.class)
class GivenCardTest {
  private static final String GONE = "No longer on the clipboard. Copy again if you need it.";

  private final FxRobot robot = new FxRobot();
  private final List<Runnable> later = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T10:42:00Z");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private HandoutModel model;

  @Start
  void start(Stage stage) {
    InstantSource clock = () -> now;
    model =
        new HandoutModel(
            TestWorks.saying(SampleContent.languages()),
            new TestDesk(TestDesk.FRONT),
            new InPlaceTasks(),
            clock.withZone(ZoneOffset.UTC));
    PrivateClipboard clipboard =
        new PrivateClipboard(Clipboard.getSystemClipboard(), (_, run) -> later.add(run));
    stage.setScene(
        new Scene(new GivenCard(new GivenModel(model), clipboard, new Texts(Locale.ENGLISH))));
    stage.show();
    model.open(HandoutSubject.ofCondition("blue-knee"));
  }

  @Test
  void theNoticeFollowsTheClipboard() {
    save();
    fire("#copy-text");
    assertEquals("The handout is on the clipboard for 30 seconds.", text("#copied"));
    fire("#copy-line");
    pass();
    assertEquals("The line is on the clipboard for 30 seconds.", text("#copied"));
    pass();
    assertEquals(GONE, text("#copied"));
    fire("#copy-line");
    assertEquals("The line is on the clipboard for 30 seconds.", text("#copied"));
  }

  @Test
  void nothingIsTickedThatNobodySaid() {
    robot.interact(
        () -> {
          Tongues one = model.draft().tongues().get();
          model
              .draft()
              .tongues()
              .set(
                  new Tongues(
                      one.patient(),
                      Optional.of(SampleContent.languages().all().getLast()),
                      Tongues.Form.INTERPRETER));
        });
    save();

    assertTrue(isShown());
    assertFalse(robot.lookup("#given-interpreter").queryAs(CheckBox.class).isSelected());
    assertFalse(robot.lookup("#given-teach-back").queryAs(CheckBox.class).isSelected());
    assertTrue(text("#chart-line").contains("interpreter copy"), text("#chart-line"));
  }

  @Test
  void itStaysWhatIsTypedUntilItsLineIsCopied() {
    save();
    type(model.encounter().patient().note(), "R");
    type(model.encounter().patient().name(), "A");
    assertTrue(isShown());

    fire("#copy-line");
    type(model.encounter().patient().note(), "Rest");
    assertTrue(isShown());
    type(model.encounter().patient().name(), "Ana");
    assertFalse(isShown());
  }

  @Test
  void aNewPatientEndsItEvenSo() {
    type(model.encounter().patient().note(), "Rest");
    save();
    assertTrue(isShown());
    robot.interact(model::newPatient);

    assertFalse(isShown());
  }

  /** Baskets may hold the same topic, or none. */
  @Test
  void whoIsInterruptedTakesItAlongAndBringsItBack() {
    type(model.encounter().patient().name(), "Ana");
    save();
    tick("#given-teach-back");
    String line = text("#chart-line");
    robot.interact(() -> model.turnTo(1, List.of()));
    assertFalse(isShown());

    save();
    assertTrue(isShown());
    assertFalse(isTicked("#given-teach-back"), "another one's");
    robot.interact(() -> model.turnTo(0, List.of()));
    assertTrue(isShown());
    assertEquals(line, text("#chart-line"));
    assertTrue(isTicked("#given-teach-back"));

    robot.interact(model::newPatient);
    robot.interact(() -> model.turnTo(1, List.of()));
    assertTrue(isShown(), "the other one's stays");
    robot.interact(() -> model.turnTo(0, List.of()));
    assertFalse(isShown());
  }

  @Test
  void itIsCoveredAndWipedWithWhoIsInterruptedThoughTheNameWasTakenOut() {
    type(model.encounter().patient().name(), "Ana");
    save();
    type(model.encounter().patient().name(), "");
    robot.interact(() -> model.turnTo(1, List.of()));
    now = now.plus(Waits.USUAL.cover());
    robot.interact(() -> model.encounter().idle().look());
    assertTrue(model.encounter().idle().covered().get());

    now = now.plus(Waits.USUAL.wipe());
    robot.interact(() -> model.encounter().idle().look());
    robot.interact(() -> model.turnTo(0, List.of()));
    assertFalse(isShown());
  }

  @Test
  void itIsWipedThoughTheNameWasTakenOutOfItsField() {
    type(model.encounter().patient().name(), "Ana");
    save();
    type(model.encounter().patient().name(), "");
    assertTrue(isShown());
    now = now.plus(Waits.USUAL.wipe());
    robot.interact(() -> model.encounter().idle().look());

    assertFalse(isShown());
  }

  private void type(Typed field, String text) {
    robot.interact(() -> field.text().set(text));
  }

  private void tick(String query) {
    robot.interact(robot.lookup(query).queryAs(CheckBox.class)::fire);
  }

  private boolean isTicked(String query) {
    return robot.lookup(query).queryAs(CheckBox.class).isSelected();
  }

  private boolean isShown() {
    return robot.lookup("#given").query().isVisible();
  }

  private void save() {
    robot.interact(() -> model.save(folder.resolve("handout.pdf")));
  }

  /** The next of the waits ends. */
  private void pass() {
    robot.interact(() -> later.removeFirst().run());
  }

  private void fire(String query) {
    robot.interact(robot.lookup(query).queryButton()::fire);
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}

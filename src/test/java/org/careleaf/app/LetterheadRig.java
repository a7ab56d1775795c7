package org.careleaf.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.content.SampleContent;

/** A window at whose page of settings somebody fills in the letterhead of a clinic's folder. */
final class LetterheadRig {
  final QuickRobot robot = new QuickRobot();
  final TestClinic set = new TestClinic();
  final Stage stage;

  LetterheadRig(Stage stage, Path folder) {
    this.stage = stage;
    set.folder = Optional.of(folder);
    WindowRig.show(stage, WindowRig.content(SampleContent.load(), List.of()), set);
  }

  void open() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
  }

  void type(String name, String text) {
    robot.interact(() -> field(name).setText(text));
  }

  TextInputControl field(String name) {
    return robot.lookup("#letterhead-" + name).queryTextInputControl();
  }

  void leaveAndComeBack() {
    robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);
  }

  /** Whether the window would close at once. */
  boolean closes() {
    WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(request));
    return !request.isConsumed();
  }

  boolean isSeen(String id) {
    return robot.lookup("#" + id).query().isVisible();
  }

  void press(String query) {
    robot.interact(robot.lookup(query).queryAs(ButtonBase.class)::fire);
  }

  String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}

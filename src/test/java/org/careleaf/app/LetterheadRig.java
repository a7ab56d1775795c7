package org.careleaf.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.testfx.api.FxRobot;

/** A window at whose page of settings somebody fills in the letterhead of a clinic's folder. */
final class LetterheadRig {
  final FxRobot robot = new FxRobot();
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

  String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}

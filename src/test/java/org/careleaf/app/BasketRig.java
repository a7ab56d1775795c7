package org.careleaf.app;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutCode;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Tongues;

/** Baskets, as somebody fills them and reads what is in them. */
record BasketRig(QuickRobot robot) {
  /** Finds a topic by a word of its name, and puts it into the basket in use. */
  void put(String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(name).type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.B);
  }

  /** Puts a topic into each of the three, and shows the handout of the last. */
  void fillAll(String name) {
    put(name);
    robot.push(KeyCode.CONTROL, KeyCode.J);
    put(name);
    robot.push(KeyCode.CONTROL, KeyCode.J);
    put(name);
    robot.push(KeyCode.CONTROL, KeyCode.P);
  }

  List<String> chips() {
    return robot.lookup(".chip").queryAllAs(HBox.class).stream()
        .map(chip -> ((Label) chip.getChildren().getFirst()).getText())
        .toList();
  }

  /** The code of a handout in the first language. */
  static String code(PaperSize paper, HandoutItem... items) {
    Languages languages = SampleContent.languages();
    return new HandoutCode(languages)
        .of(
            new HandoutRequest(
                List.of(items),
                Tongues.only(languages.all().getFirst()),
                new HandoutOptions(paper, LocalDate.of(2026, 2, 3)),
                ForPatient.NOBODY));
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.careleaf.model.OpenTopics;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is open, to do and to ask stands on a topic's page; why a sign is one, for staff only. */
@ExtendWith(ApplicationExtension.class)
class TopicKeysTest {
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, OpenTopics.library(), new TestDesk(), (_, _) -> Optional.empty());
  }

  @Test
  void aConditionsPage() throws IOException {
    open("alpha");
    assertTrue(texts().contains("Nobody knows why it comes back."), texts());
    assertTrue(texts().contains("When may I work?"), texts());
    assertFalse(texts().contains("It may be an infection."), texts());

    robot.interact(robot.lookup("Clinician words").queryAs(ToggleButton.class)::fire);
    assertTrue(texts().contains("Staff: Nobody knows why it comes back."), texts());
    assertTrue(texts().contains("Staff: It may be an infection."), texts());
    assertTrue(texts().contains("When may I work?"), texts());
    WindowRig.picture(stage, "topic-keys-condition");
  }

  @Test
  void aTreatmentsPage() throws IOException {
    open("tablets");

    for (String said :
        new String[] {
          "Take as few as you can.",
          "Take them with food.",
          "Most people get well without them.",
          "Nobody knows the best dose.",
          "How long do I take them?"
        }) {
      assertTrue(texts().contains(said), said);
    }
    WindowRig.picture(stage, "topic-keys-treatment");
  }

  @Test
  void aSymptomsPageNamesWhatItMayPointToEmergenciesFirst() {
    open("soreness");

    assertEquals(
        List.of("Gamma crisis", "Alpha ache", "Beta bruise"),
        robot.lookup(node -> node instanceof Hyperlink).queryAllAs(Hyperlink.class).stream()
            .map(Hyperlink::getText)
            .filter(List.of("Gamma crisis", "Alpha ache", "Beta bruise")::contains)
            .toList());
    assertTrue(texts().contains("emergency, rarely"), texts());
  }

  @Test
  void aLookupCodeSaysThatItIsNotBilled() {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("a00");

    assertTrue(texts().contains("A00, no billable code: A00.1"), texts());
  }

  private void open(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
  }

  private String texts() {
    return robot.lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
        .map(Text::getText)
        .collect(Collectors.joining("\n"));
  }
}

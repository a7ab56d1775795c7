package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Patients who are interrupted by others after their handout went out, and come back. */
@ExtendWith(ApplicationExtension.class)
class InterruptedTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage stage) {
    rig = new PatientRig(stage, LibraryLoader.load(SampleContent.FOLDER), folder);
  }

  @Test
  void theCardForTheChartComesBackWithItsPatientAndTheHandoutThatWasOpen() throws IOException {
    put("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    rig.type("#patient-name", "Ana Lee");
    rig.fire("#print");
    String line = rig.said("#chart-line");
    assertEquals("Sent to FRONT-2 at 10:42.", rig.said("#status"));
    assertEquals("Print again on FRONT-2", rig.said("#print"));

    next();
    assertFalse(rig.sees("#status"), "an empty basket has no handout");
    next();
    next();
    assertEquals("Sent to FRONT-2 at 10:42.", rig.said("#status"));
    assertEquals("Print again on FRONT-2", rig.said("#print"));
    assertTrue(rig.sees("#given"));
    assertEquals(line, rig.said("#chart-line"));
    assertEquals("print", rig.stage.getScene().getFocusOwner().getId());
    WindowRig.picture(rig.stage, "interrupted-back");

    rig.robot.push(KeyCode.CONTROL, KeyCode.N);
    assertFalse(rig.sees("#given"));
    assertEquals("", rig.said("#status"));
  }

  @Test
  void nobodySeesItBesideTheSameTopicsOfAnother() {
    put("rosy");
    next();
    put("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    rig.fire("#print");
    next();
    next();
    assertFalse(rig.sees("#given"));
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    assertFalse(rig.sees("#given"));
    assertEquals("", rig.said("#status"));

    next();
    assertTrue(rig.sees("#given"));
    assertEquals("Sent to FRONT-2 at 10:42.", rig.said("#status"));
  }

  @Test
  void aSavedFileCanStillBeOpenedAndEnterPrints() {
    put("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    rig.fire("#save");
    assertTrue(rig.sees("#open"));
    next();
    next();
    next();

    assertTrue(rig.sees("#open"));
    assertTrue(rig.sees("#given"));
    assertEquals("print", rig.stage.getScene().getFocusOwner().getId());
  }

  @Test
  void aTopicThatIsReadMeanwhileStaysOnThePage() {
    put("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    next();
    rig.robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    next();
    next();

    assertFalse(rig.sees("#print"));
  }

  private void next() {
    rig.robot.push(KeyCode.CONTROL, KeyCode.J);
  }

  private void put(String name) {
    rig.robot.push(KeyCode.CONTROL, KeyCode.K).write(name).type(KeyCode.ENTER);
    rig.robot.push(KeyCode.CONTROL, KeyCode.B);
  }
}

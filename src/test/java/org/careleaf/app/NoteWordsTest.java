package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.model.GlossaryTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Hard words of a note, with the glossary that ships. */
@ExtendWith(ApplicationExtension.class)
class NoteWordsTest {
  private static final LoadResult SHIPPED = LibraryLoader.load(Path.of("data"));

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage shown) {
    rig = new PatientRig(shown, SHIPPED, folder);
  }

  @Test
  void aHardWordIsReplacedByThePlainOneWhereSomebodyChoosesIt() {
    GlossaryTerm term =
        SHIPPED.library().references().glossary().stream()
            .filter(one -> one.use() == GlossaryTerm.Use.REPLACE)
            .findFirst()
            .orElseThrow();
    rig.open("slipped");
    rig.type("#note", "It is about " + term.term() + " today.");
    Node offers = rig.robot.lookup("#note-plainer").query();
    rig.robot.interact(rig.robot.from(offers).lookup(".button").queryAs(Button.class)::fire);

    assertEquals(
        "It is about " + term.plain() + " today.",
        rig.robot.lookup("#note").queryAs(TextInputControl.class).getText());
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.clinic.Pack;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.HandoutItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person's own packs: saved, replaced, renamed, deleted and brought back. */
@ExtendWith(ApplicationExtension.class)
class PacksTest {
  private final QuickRobot robot = new QuickRobot();
  private final TestClinic set = new TestClinic();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    set.personal = Optional.of(folder);
    WindowRig.show(stage, WindowRig.content(SampleContent.load(), List.of()), set);
  }

  @Test
  void aNameThatIsTakenIsReplacedOnlyWhenAskedTwice() throws IOException {
    put("azure");
    ask();
    WindowRig.picture(stage, "pack-dialog");
    robot.type(KeyCode.ENTER);
    assertEquals("Write a name for the pack.", text("#pack-says"));
    robot.write("Knees").type(KeyCode.ENTER);
    assertFalse(robot.lookup("#pack-dialog").query().isVisible());
    assertEquals("packs", stage.getScene().getFocusOwner().getId());
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());

    put("red knee");
    ask();
    robot.write("knees").type(KeyCode.ENTER);
    assertEquals("You have a pack of this name already. Replace it?", text("#pack-says"));
    assertEquals("Replace", text("#pack-save"));
    WindowRig.picture(stage, "pack-dialog-taken");
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("knees: conditions/blue-knee conditions/red-knee"), kept());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());
    assertEquals("The pack \"Knees\" is as it was.", text(".notice"));
  }

  @Test
  void anotherNameThanTheOneThatWasAskedAboutIsAskedAbout() {
    put("azure");
    save("Knees");
    save("Other");
    ask();
    robot.write("Knees").type(KeyCode.ENTER);
    robot.eraseText(5).write("Other");
    assertEquals("Save", text("#pack-save"));
    robot.type(KeyCode.ENTER);

    assertEquals("Replace", text("#pack-save"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of("Knees: conditions/blue-knee", "Other: conditions/blue-knee"), kept());
  }

  @Test
  void aDeletedPackComesBackWithTheKeysOrTheButton() throws IOException {
    put("azure");
    save("Knees");
    delete();
    assertEquals(List.of(), kept());
    assertEquals("The pack \"Knees\" is deleted.", text(".notice"));
    WindowRig.picture(stage, "pack-deleted");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());
    assertEquals(1, robot.lookup(".chip").queryAll().size(), "the basket stays as it is");

    delete();
    robot.clickOn("#undo");
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());
    assertTrue(robot.lookup("#undo").tryQuery().isEmpty());
  }

  @Test
  void aPackGetsAnotherNameAndItsOldOneBack() throws IOException {
    put("azure");
    save("Knees");
    rename("Knees");
    assertEquals("Rename", text("#pack-save"));
    assertEquals("Knees", robot.lookup("#pack-name").queryTextInputControl().getText());
    WindowRig.picture(stage, "pack-rename");
    robot.write("KNEES").type(KeyCode.ENTER);
    assertEquals(List.of("KNEES: conditions/blue-knee"), kept(), "its own name is not taken");

    rename("KNEES");
    robot.write("Sore knees").type(KeyCode.ENTER);
    assertFalse(robot.lookup("#pack-dialog").query().isVisible());
    assertEquals(List.of("Sore knees: conditions/blue-knee"), kept());
    assertEquals("The pack \"KNEES\" is now called \"Sore knees\".", text(".notice"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("KNEES: conditions/blue-knee"), kept());

    rename("KNEES");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("KNEES: conditions/blue-knee"), kept(), "the same name");
    ask();
    assertEquals("Save", text("#pack-save"));
    assertEquals("", robot.lookup("#pack-name").queryTextInputControl().getText());
  }

  @Test
  void aNameThatIsTakenIsAskedAboutAndBothComeBack() {
    put("azure");
    save("Knees");
    put("red knee");
    save("Other");
    rename("Other");
    robot.write("knees").type(KeyCode.ENTER);
    assertEquals("You have a pack of this name already. Replace it?", text("#pack-says"));
    assertEquals("Replace", text("#pack-save"));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("knees: conditions/blue-knee conditions/red-knee"), kept());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(
        List.of("Knees: conditions/blue-knee", "Other: conditions/blue-knee conditions/red-knee"),
        kept());
  }

  @Test
  void aPackThatCannotBeKeptKeepsItsName() {
    put("azure");
    save("Knees");
    set.refusal = Optional.of(new AccessDeniedException("packs/knees.json"));
    rename("Knees");
    robot.write("Other").type(KeyCode.ENTER);

    assertEquals(
        "The pack \"Knees\" could not be renamed: there is no permission to write there.",
        text(".notice"));
    assertEquals(List.of("Knees: conditions/blue-knee"), kept());
  }

  @Test
  void theNextChangeIsTheOneThatIsTakenBack() {
    put("azure");
    save("Knees");
    delete();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).type(KeyCode.DELETE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).push(KeyCode.CONTROL, KeyCode.Z);

    assertEquals(1, robot.lookup(".chip").queryAll().size());
    assertEquals(List.of(), kept());
  }

  @Test
  void norDoKeysTakeAPackBackForALineThatWasLeftOutSince() {
    put("azure");
    save("Knees");
    robot.push(KeyCode.CONTROL, KeyCode.P);
    delete();
    robot.interact(robot.lookup("#pages").query()::requestFocus);
    for (int line = 0; line < 30 && !robot.lookup("#strike").query().isVisible(); line++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.DELETE);
    assertEquals("1 line left out", text("#struck-count"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertFalse(robot.lookup("#struck-count").query().isVisible());
    assertEquals(List.of(), kept());
  }

  private void put(String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(name).type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.B);
  }

  private void save(String name) {
    ask();
    robot.write(name).type(KeyCode.ENTER);
  }

  private void ask() {
    choose(menu().getItems(), "Save this basket as a pack...");
  }

  private void delete() {
    chooseIn("Delete one of your packs", "Knees");
  }

  private void rename(String name) {
    chooseIn("Rename one of your packs", name);
  }

  private void chooseIn(String submenu, String text) {
    Menu menu =
        menu().getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .filter(one -> submenu.equals(one.getText()))
            .findFirst()
            .orElseThrow();
    choose(menu.getItems(), text);
  }

  private MenuButton menu() {
    return new PacksMenuRig(robot).open();
  }

  private void choose(List<MenuItem> items, String text) {
    new PacksMenuRig(robot).choose(items, text);
  }

  private List<String> kept() {
    return set.packs().stream().map(PacksTest::shown).toList();
  }

  private static String shown(Pack pack) {
    return pack.name()
        + ": "
        + String.join(" ", pack.items().stream().map(HandoutItem::path).toList());
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}

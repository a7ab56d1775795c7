package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.clinic.ClinicPacks;
import org.careleaf.clinic.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Packs that are kept for the clinic: for everybody who uses its folder. */
@ExtendWith(ApplicationExtension.class)
class ClinicPacksPageTest {
  private static final String CLINICS_RENAME = "Rename one of the clinic's packs";
  private static final String CLINICS_DELETE = "Delete one of the clinic's packs";

  private final QuickRobot robot = new QuickRobot();
  private final TestClinic set = new TestClinic();

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private ClinicSample clinic;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    clinic = new ClinicSample(Files.createDirectory(temp.resolve("clinic")));
    clinic.write("phrases/call-us.json", "{\"id\": \"call-us\", \"text\": \"Call us.\"}");
    set.folder = Optional.of(clinic.folder());
    set.personal = Optional.of(temp.resolve("own"));
    MainWindow window = WindowRig.show(stage, clinic.content(), set);
    set.onLook = () -> window.replace(clinic.content());
  }

  @Test
  void aPackIsForMeUnlessSomebodyChoosesTheClinicWithTheKeys() throws IOException {
    put("azure");
    ask();
    assertEquals("Only you see it, on this computer.", text("#pack-for-means"));
    robot.write("Mine").type(KeyCode.ENTER);
    assertEquals(List.of("Mine"), own());
    assertEquals(List.of(), kept());

    ask();
    robot.write("Ours").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    assertTrue(
        text("#pack-for-means").startsWith("Everyone who uses the clinic's folder sees it"),
        text("#pack-for-means"));
    assertEquals("Save for the clinic", text("#pack-save"));
    WindowRig.picture(stage, "pack-for-clinic");
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    assertEquals(List.of("Mine"), own());
    assertEquals(List.of("ours.json: Ours"), kept());
    assertEquals(
        "The clinic's pack \"Ours\" is saved, for everyone who uses the clinic's folder.",
        text(".notice"));
    assertEquals(1, set.looks);
    assertEquals(
        List.of("The clinic's packs", "Ours", "Your packs", "Mine"), menuTexts().subList(0, 4));

    ask();
    assertEquals("Save", text("#pack-save"), "for me again");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theArrowKeysChooseWhatIsSaved() throws IOException {
    put("azure");
    ask();
    robot.write("Ours").type(KeyCode.TAB).type(KeyCode.RIGHT);
    assertEquals("pack-for-clinic", stage.getScene().getFocusOwner().getId());
    assertEquals("Save for the clinic", text("#pack-save"));
    robot.type(KeyCode.LEFT);
    assertEquals("Save", text("#pack-save"));
    assertTrue(robot.lookup("#pack-for-me").queryAs(ToggleButton.class).isSelected());
    robot.type(KeyCode.RIGHT).type(KeyCode.TAB).type(KeyCode.ENTER);

    assertEquals(List.of("ours.json: Ours"), kept());
  }

  @Test
  void whatWasSavedForTheClinicIsTakenBack() throws IOException {
    put("azure");
    saveForClinic("Ours");
    robot.clickOn("#undo");

    assertEquals(List.of(), kept());
    assertEquals(
        "The clinic's pack \"Ours\" is deleted, for everyone who uses the clinic's folder.",
        text(".notice"));
  }

  @Test
  void aNameIsReplacedForEveryoneOnlyWhenAskedTwiceAndComesBack() throws IOException {
    put("azure");
    saveForClinic("Ours");
    put("red knee");
    ask();
    forClinic();
    robot.write("ours").type(KeyCode.ENTER);
    assertEquals(
        "The clinic has a pack of this name already. Replace it for everyone?", text("#pack-says"));
    assertEquals("Replace for everyone", text("#pack-save"));
    WindowRig.picture(stage, "pack-clinic-taken");
    assertEquals(1, topics("ours"));
    robot.type(KeyCode.ENTER);
    assertEquals(2, topics("ours"));
    robot.clickOn("#undo");
    assertEquals(1, topics("ours"));
    assertEquals("The clinic's pack \"Ours\" is as it was.", text(".notice"));
  }

  @Test
  void aClinicsPackIsRenamedAndDeletedAndComesBack() throws IOException {
    put("azure");
    saveForClinic("Ours");
    choose(CLINICS_RENAME, "Ours");
    assertEquals(
        "Everyone who uses the clinic's folder sees the new name.", text("#pack-everyone"));
    assertEquals("Rename for everyone", text("#pack-save"));
    WindowRig.picture(stage, "pack-clinic-rename");
    robot.write("Theirs").type(KeyCode.ENTER);
    assertEquals(List.of("ours.json: Theirs"), kept());
    robot.clickOn("#undo");
    assertEquals(List.of("ours.json: Ours"), kept());

    choose(CLINICS_DELETE, "Ours");
    WindowRig.picture(stage, "pack-clinic-delete");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("ours.json: Ours"), kept(), "the question begins at the safe answer");
    choose(CLINICS_DELETE, "Ours");
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    assertEquals(List.of(), kept());
    assertEquals(
        "The clinic's pack \"Ours\" is deleted, for everyone who uses the clinic's folder.",
        text(".notice"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("ours.json: Ours"), kept());
  }

  @Test
  void whatAnotherComputerChangedStaysAndThatIsSaid() throws IOException {
    put("azure");
    saveForClinic("Ours");
    Pack seen = packs().getFirst();
    new ClinicPacks(clinic.folder()).replace(seen, seen.named("Changed there"));

    choose(CLINICS_RENAME, "Ours");
    robot.write("Mine").type(KeyCode.ENTER);
    assertEquals(
        "The clinic's pack \"Ours\" was changed on another computer meanwhile, and stays as it is"
            + " there. Look at it in Packs, then try again.",
        text(".notice"));
    assertEquals(List.of("ours.json: Changed there"), kept());
    assertTrue(menuTexts().contains("Changed there"));
  }

  @Test
  void aNameThatAnotherComputerTookMeanwhileIsNotTakenTwice() throws IOException {
    put("azure");
    clinic.write(
        "packs/x.json",
        "{\"id\": \"x\", \"name\": \"Ours\", \"topics\": [\"conditions/red-knee\"]}");
    saveForClinic("ours");

    assertEquals(List.of("x.json: Ours"), kept());
    assertEquals(
        "Another computer has given the clinic a pack called \"ours\" meanwhile, which stays as it"
            + " is. Choose another name, or look at it in Packs first.",
        text(".notice"));
  }

  @Test
  void aFolderThatVanishedIsSaidBeforeAndAfter() throws IOException {
    put("azure");
    ask();
    forClinic();
    robot.write("Ours");
    Files.move(clinic.folder(), temp.resolve("away"));
    set.onLook = () -> {};
    robot.type(KeyCode.ENTER);
    assertEquals(
        "The pack is not saved for the clinic: the clinic's folder cannot be reached. Save it for"
            + " yourself, or ask who looks after the folder.",
        text(".notice"));
    assertFalse(Files.exists(clinic.folder()));

    ask();
    assertEquals(
        "It is kept for you, on this computer. The clinic's folder cannot be written to now.",
        text("#pack-for-means"));
    assertFalse(isSeen("#pack-for-clinic"));
    WindowRig.picture(stage, "pack-clinic-away");
    robot.write("Mine").type(KeyCode.ENTER);
    assertEquals(List.of("Mine"), own());
  }

  @Test
  void withoutAFolderNothingIsSaidOfTheClinic() {
    set.folder = Optional.empty();
    put("azure");
    ask();

    assertFalse(isSeen("#pack-for-means"));
    assertTrue(isSeen("#pack-name"));
  }

  /** Neither for this person nor for the clinic. */
  @Test
  void nothingThatIsTypedForAPatientReachesAPack() throws IOException {
    put("azure");
    robot.push(KeyCode.CONTROL, KeyCode.P);
    type("#patient-name", "Xanthippe Q.");
    type("#note", "Xanthippe, take care.\nCall us.");
    type("#next-when", "with Xanthippe");
    type("#next-where", "at Xanthippe's");
    ask();
    robot.write("Mine").type(KeyCode.ENTER);
    saveForClinic("Ours");

    assertEquals(List.of("call-us"), packs().getFirst().phrases());
    assertEquals(List.of("call-us"), set.packs().getFirst().phrases());
    assertEquals(List.of(), new Traces("Xanthippe").below(temp, Instant.EPOCH));
  }

  @Test
  void aNameHasAnEnd() throws IOException {
    put("azure");
    ask();
    robot.interact(
        () -> robot.lookup("#pack-name").queryTextInputControl().setText("x".repeat(81)));
    robot.type(KeyCode.ENTER);

    assertEquals(
        "The name has 81 characters, and 80 are the most. Shorten it.", text("#pack-says"));
    assertEquals(List.of(), own());
  }

  @Test
  void manyPacksAreInGroups() {
    for (int i = 0; i < 500; i++) {
      clinic.write(
          "packs/p%03d.json".formatted(i),
          "{\"id\": \"p%03d\", \"name\": \"P%03d\", \"topics\": [\"conditions/red-knee\"]}"
              .formatted(i, i));
    }
    robot.interact(set.onLook);

    List<MenuItem> items = menu().getItems();
    assertEquals("The clinic's packs", items.getFirst().getText());
    assertEquals("P000 \u2013 P022", items.get(1).getText());
    assertEquals("P483 \u2013 P499", items.get(22).getText());
    fire(((Menu) items.get(22)).getItems(), "P499");
    assertEquals("Basket 1 holds the pack \"P499\" now.", text(".notice"));
  }

  private boolean isSeen(String query) {
    return Stream.<Node>iterate(robot.lookup(query).query(), Node::getParent)
        .takeWhile(Objects::nonNull)
        .allMatch(Node::isVisible);
  }

  private void put(String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(name).type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.B);
  }

  private void type(String id, String text) {
    robot.interact(() -> robot.lookup(id).queryTextInputControl().setText(text));
  }

  private void saveForClinic(String name) {
    ask();
    forClinic();
    robot.write(name).type(KeyCode.ENTER);
  }

  private void forClinic() {
    robot.clickOn("#pack-for-clinic");
    robot.interact(robot.lookup("#pack-name").query()::requestFocus);
  }

  private void ask() {
    fire(menu().getItems(), "Save this basket as a pack...");
  }

  private void choose(String submenu, String text) {
    Menu menu =
        menu().getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .filter(one -> submenu.equals(one.getText()))
            .findFirst()
            .orElseThrow();
    fire(menu.getItems(), text);
  }

  private List<String> menuTexts() {
    return menu().getItems().stream().map(item -> String.valueOf(item.getText())).toList();
  }

  private MenuButton menu() {
    return new PacksMenuRig(robot).open();
  }

  private void fire(List<MenuItem> items, String text) {
    new PacksMenuRig(robot).choose(items, text);
  }

  private List<Pack> packs() {
    return clinic.load().clinic().packs();
  }

  private int topics(String id) {
    return packs().stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .orElseThrow()
        .items()
        .size();
  }

  /** Every file of the clinic's packs, and what it is called. */
  private List<String> kept() throws IOException {
    Path packs = clinic.folder().resolve("packs");
    if (!Files.exists(packs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(packs)) {
      return files
          .map(
              file ->
                  file.getFileName()
                      + ": "
                      + org.careleaf.clinic.PackFiles.pack(file, new org.careleaf.json.Problems())
                          .map(Pack::name)
                          .orElse("?"))
          .sorted()
          .toList();
    }
  }

  private List<String> own() {
    return set.packs().stream().map(Pack::name).toList();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}

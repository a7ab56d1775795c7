package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.handout.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The letterhead and the times of patient data on the page of settings. */
@ExtendWith(ApplicationExtension.class)
class LetterheadPageTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private LetterheadRig rig;

  @Start
  void start(Stage stage) {
    rig = new LetterheadRig(stage, folder);
  }

  @Test
  void whatIsTypedIsSeenAsItPrintsAndSaved() throws IOException {
    rig.open();
    assertEquals(
        "Write the name of the clinic to see it here.", rig.text("#letterhead-preview-instead"));
    rig.type("name", "Hill Clinic");
    Image first = preview();
    rig.type("phone", "555 0100");
    assertNotEquals(sum(first), sum(preview()), "the picture follows what is typed");
    rig.type("address", "1 Hill St\n\n  Springfield ");
    rig.type("hours", "Monday to Friday, 8 to 5");
    WindowRig.picture(rig.stage, "letterhead");
    save();

    assertEquals("Saved for all desks that use this folder.", status());
    assertEquals(
        Optional.of(
            new Letterhead(
                "Hill Clinic",
                List.of("1 Hill St", "Springfield"),
                Optional.of("555 0100"),
                Optional.of("Monday to Friday, 8 to 5"),
                Optional.empty())),
        new ClinicSample(folder).load().clinic().letterhead());
    assertEquals(List.of(), new ClinicSample(folder).load().faults());
  }

  @Test
  void aLogoIsCopiedIntoTheFolderWhenItIsSaved() throws IOException {
    Path picture = picture("mark.png");
    rig.open();
    rig.type("name", "Hill Clinic");
    chosen(picture);
    assertEquals("mark.png", rig.text("#letterhead-logo-name"));
    assertFalse(Files.exists(folder.resolve("mark.png")));
    save();

    assertTrue(
        new ClinicSample(folder).load().clinic().letterhead().orElseThrow().logo().isPresent());
    assertEquals("mark.png", rig.text("#letterhead-logo-name"));
    press("#letterhead-logo-remove");
    save();
    assertEquals(
        Optional.empty(),
        new ClinicSample(folder).load().clinic().letterhead().orElseThrow().logo());
  }

  @Test
  void whatIsNoPictureIsNotTheLogo() throws IOException {
    rig.open();
    chosen(Files.writeString(folder.resolve("fake.png"), "text"));

    assertEquals(
        "This cannot be the logo: the logo is neither PNG nor JPEG; save it as PNG or JPEG.",
        rig.text("#logo-said"));
    assertEquals("None", rig.text("#letterhead-logo-name"));
  }

  @Test
  void whatCannotBePrintedIsNotSaved() {
    rig.open();
    rig.type("name", "Hill \u2610 Clinic");
    assertTrue(rig.text("#letterhead-preview-instead").contains("U+2610"));
    save();

    assertTrue(status().startsWith("Not saved: The handout's font has no"), status());
    assertFalse(Files.exists(folder.resolve("letterhead.json")));
  }

  @Test
  void aLetterheadWithoutANameOrWithTooManyLinesIsNotSaved() {
    rig.open();
    rig.type("phone", "555 0100");
    save();
    assertTrue(status().startsWith("Write the name of the clinic"), status());
    rig.type("name", "Hill Clinic");
    rig.type("address", "1\n2\n3\n4\n5\n6");
    save();
    assertEquals("The address has more than 5 lines. Shorten it.", status());
    assertFalse(Files.exists(folder.resolve("letterhead.json")));
  }

  @Test
  void whoClearsEverythingHasNoLetterhead() {
    new ClinicSample(folder).write("letterhead.json", "{\"name\": \"Old\"}");
    rig.open();
    assertEquals("Old", rig.field("name").getText());
    rig.type("name", " ");
    save();

    assertEquals("Saved: the handouts have no letterhead now.", status());
    assertFalse(Files.exists(folder.resolve("letterhead.json")));
  }

  @Test
  void whoComesSecondSeesWhatTheOtherSaved() {
    rig.open();
    rig.type("name", "Ours");
    new ClinicSample(folder).write("letterhead.json", "{\"name\": \"Theirs\"}");
    save();

    assertTrue(status().startsWith("Somebody else saved these settings meanwhile."), status());
    assertEquals("Theirs", rig.field("name").getText());
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndNotWrittenOver() {
    new ClinicSample(folder).write("letterhead.json", "{\"nam\": \"Old\"}");
    rig.open();

    assertTrue(rig.text("#letterhead-trouble").startsWith("The letterhead cannot be read: "));
    assertFalse(rig.robot.lookup("#letterhead-save").query().getParent().getParent().isVisible());
  }

  @Test
  void timesAreKeptWithinTheirBounds() throws IOException {
    rig.open();
    number("#times-cover", "20");
    press("#times-save");
    assertEquals(
        "Write 30 to 600 seconds and 1 to 60 minutes, as whole numbers.", rig.text("#times-said"));
    number("#times-cover", "soon");
    press("#times-save");
    assertEquals(PatientTimes.USUAL, rig.set.times);
    number("#times-cover", "45");
    number("#times-wipe", "5");
    press("#times-save");
    assertEquals("Saved on this computer.", rig.text("#times-said"));
    assertEquals(new PatientTimes(45, 5), rig.set.times);

    rig.set.refusal = Optional.of(new AccessDeniedException("settings.json"));
    press("#times-save");
    assertTrue(rig.text("#times-said").startsWith("Not saved: "), rig.text("#times-said"));
  }

  private void chosen(Path picture) {
    rig.set.picture = Optional.of(picture);
    press("#letterhead-logo-choose");
  }

  private Path picture(String name) throws IOException {
    Path other = Files.createDirectories(folder.resolve(".elsewhere")).resolve(name);
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", other.toFile());
    return other;
  }

  private void number(String query, String text) {
    rig.robot.interact(() -> rig.robot.lookup(query).queryTextInputControl().setText(text));
  }

  private void press(String query) {
    rig.robot.interact(rig.robot.lookup(query).queryAs(ButtonBase.class)::fire);
  }

  private void save() {
    press("#letterhead-save");
  }

  private Image preview() {
    return rig.robot.lookup("#letterhead-preview").queryAs(ImageView.class).getImage();
  }

  private static long sum(Image image) {
    long sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += image.getPixelReader().getArgb(x, y);
      }
    }
    return sum;
  }

  private String status() {
    return rig.text("#letterhead-said");
  }
}

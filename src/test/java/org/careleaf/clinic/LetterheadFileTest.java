package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.careleaf.clinic.LetterheadFile.ChosenLogo;
import org.careleaf.clinic.LetterheadFile.Read;
import org.careleaf.files.SaveResult;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadFileTest {
  private static final byte[] PNG = png();
  private static final Letterhead HILL =
      new Letterhead(
          "Hill Clinic",
          List.of("1 Hill St", "Springfield"),
          Optional.of("555 0100"),
          Optional.of("Monday to Friday"),
          Optional.empty());

  @TempDir Path clinic;
  @TempDir Path elsewhere;

  @SuppressWarnings("NullAway.Init") // set before each test
  private LetterheadFile file;

  @BeforeEach
  void folder() {
    file = new LetterheadFile(clinic);
  }

  private static byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Logo logo() throws IOException {
    Path picture = Files.write(elsewhere.resolve("any.png"), PNG);
    return LetterheadFile.choose(picture).logo().orElseThrow();
  }

  @Test
  void whatIsSavedIsReadAgainWithItsLogo() throws IOException {
    Path picture = Files.write(elsewhere.resolve("our mark.png"), PNG);
    file.save(HILL, Optional.of(LetterheadFile.choose(picture)), Optional.empty());

    Read read = file.read();
    assertEquals(Optional.of("our mark.png"), read.logo());
    assertEquals(Optional.of(with(HILL, logo())), read.letterhead());
    assertEquals(read.letterhead(), loaded(new Problems()));
    assertArrayEquals(logo().png(), Files.readAllBytes(clinic.resolve("our mark.png")));
  }

  @Test
  void anotherPictureOfTheNameStays() throws IOException {
    byte[] theirs = Arrays.copyOf(PNG, 20);
    Files.write(clinic.resolve("a.png"), theirs);
    file.save(HILL, logo("a.png"), Optional.empty());

    assertEquals(Optional.of("a-2.png"), file.read().logo());
    assertArrayEquals(theirs, Files.readAllBytes(clinic.resolve("a.png")));
    file.save(HILL, logo("a.png"), file.read().stamp());
    assertEquals(Optional.of("a-2.png"), file.read().logo(), "the same picture is not doubled");
  }

  @Test
  void aNameThatIsNoPlainOneIsNotKept() throws IOException {
    file.save(HILL, logo("../évil\u202e.png"), Optional.empty());

    assertEquals(Optional.of("logo.png"), file.read().logo());
  }

  @Test
  void whoComesSecondOverwritesNothing() throws IOException {
    Read before = file.read();
    Files.writeString(clinic.resolve("letterhead.json"), "{\"name\": \"Theirs\"}");

    SaveResult result = file.save(HILL, Optional.empty(), before.stamp());
    assertInstanceOf(SaveResult.KeptBoth.class, result);
    assertEquals("Theirs", file.read().letterhead().orElseThrow().name());
    Read theirs = file.read();
    Files.writeString(clinic.resolve("letterhead.json"), "{\"name\": \"Newer\"}");
    assertThrows(IOException.class, () -> file.delete(theirs.stamp().orElseThrow()));
    file.delete(file.read().stamp().orElseThrow());
    assertEquals(Optional.empty(), file.read().letterhead());
  }

  @Test
  void aFolderThatIsAwayIsNotMade() {
    LetterheadFile away = new LetterheadFile(clinic.resolve("away"));

    assertThrows(NoSuchFileException.class, away::read);
    assertThrows(
        NoSuchFileException.class, () -> away.save(HILL, Optional.empty(), Optional.empty()));
    assertFalse(Files.exists(clinic.resolve("away")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a.png", "/etc/a.png", "sub/a.png", "sub\\\\a.png", ".png", "a.svg", "a"})
  void aLogoIsAPlainNameOfAPicture(String name) throws IOException {
    Files.writeString(
        clinic.resolve("letterhead.json"), "{\"name\": \"H\", \"logo\": \"" + name + "\"}");
    Problems problems = new Problems();

    assertEquals(Optional.empty(), loaded(problems).orElseThrow().logo());
    assertTrue(line(problems).contains("is no plain name of a PNG or JPEG file"), line(problems));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"logo\": \"logo.svg\"",
        "\"logo\": 7",
        "\"address\": [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"]",
        "\"address\": \"1 Hill St\"",
        "\"address\": []",
        "\"fax\": \"555 0103\"",
        "\"openingHours\": null",
        "\"openingHours\": {\"monday\": \"8 to 5\"}",
        "\"openingHours\": \"8 to 5\", \"openingHours\": \"8 to 4\""
      })
  void onlyWhatIsWrongIsLeftOut(String wrong) throws IOException {
    Letterhead rest =
        new Letterhead(
            "Hill", List.of(), Optional.of("555 0100"), Optional.empty(), Optional.of("555 0102"));
    Problems problems = new Problems();
    write(wrong);

    assertEquals(Optional.of(rest), loaded(problems));
    assertEquals(1, problems.all().size(), () -> problems.all().toString());
  }

  @Test
  void theOtherLinesOfAnAddressStay() throws IOException {
    write("\"address\": [\"1 Hill St\", \"\", 7, \"Springfield\", \"1 Hill St\"]");
    Problems problems = new Problems();

    assertEquals(List.of("1 Hill St", "Springfield"), loaded(problems).orElseThrow().address());
    assertEquals(3, problems.all().size(), () -> problems.all().toString());
  }

  @Test
  void withoutANameThereIsNoLetterhead() throws IOException {
    for (String text :
        new String[] {"{\"phone\": \"555\"}", "[\"Hill\"]", "{\"name\": \"Hill\",}"}) {
      Files.writeString(clinic.resolve("letterhead.json"), text);
      Problems problems = new Problems();

      assertEquals(Optional.empty(), loaded(problems));
      assertEquals(1, problems.all().size(), () -> problems.all().toString());
    }
  }

  private void write(String wrong) throws IOException {
    Files.writeString(
        clinic.resolve("letterhead.json"),
        "{\"name\": \"Hill\", \"phone\": \"555 0100\", "
            + wrong
            + ", \"outOfHoursPhone\": \"555 0102\"}");
  }

  @Test
  void aLogoThatCannotBeUsedIsLeftOutAndSaid() throws IOException {
    assertLeftOut("there is no such picture", "gone.png");
    Files.writeString(clinic.resolve("text.png"), "no picture");
    assertLeftOut("neither PNG nor JPEG", "text.png");
    Files.write(
        clinic.resolve("large.png"), Arrays.copyOf(PNG, org.careleaf.logo.LogoFile.MOST_BYTES + 1));
    assertLeftOut("larger than 2 MB", "large.png");
    Path outside = Files.write(elsewhere.resolve("x.png"), PNG);
    Files.createSymbolicLink(clinic.resolve("link.png"), outside);
    assertLeftOut("there is no such picture", "link.png");
  }

  private void assertLeftOut(String why, String name) throws IOException {
    Files.writeString(
        clinic.resolve("letterhead.json"), "{\"name\": \"H\", \"logo\": \"" + name + "\"}");
    Problems problems = new Problems();

    assertEquals(Optional.empty(), loaded(problems).orElseThrow().logo());
    assertTrue(line(problems).contains(why), line(problems));
    assertEquals(Optional.of(name), file.read().logo(), "saving again must not lose it");
  }

  private Optional<Letterhead> loaded(Problems problems) {
    return ClinicReader.read(new JsonFolder(clinic, problems), TestLibrary.library()).letterhead();
  }

  private static String line(Problems problems) {
    return problems.all().stream().map(Problem::line).findFirst().orElse("no problem");
  }

  private Optional<ChosenLogo> logo(String name) throws IOException {
    return Optional.of(new ChosenLogo(name, Optional.of(logo())));
  }

  private static Letterhead with(Letterhead letterhead, Logo logo) {
    return new Letterhead(
        letterhead.name(),
        letterhead.address(),
        letterhead.phone(),
        letterhead.openingHours(),
        letterhead.outOfHoursPhone(),
        Optional.of(logo));
  }
}

package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.Bait;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What means harm, typed or pasted into the window or written into its content. */
@ExtendWith(ApplicationExtension.class)
class HostileInputTest {
  private static final String INVISIBLE =
      "The note holds invisible signs, which may turn its reading: type it anew.";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @SuppressWarnings("NullAway.Init") // set by start
  private Bait bait;

  @Start
  void start(Stage shown) throws IOException {
    bait = Bait.in(folder);
    Path content = folder.resolve("content");
    SampleContent.copyTo(content);
    Path knee = content.resolve("conditions/red-knee.json");
    Files.writeString(
        knee, Files.readString(knee).replace("Your knee is red.", "Red " + bait.markup()));
    rig = new PatientRig(shown, LibraryLoader.load(content), folder);
    rig.open("rosy");
  }

  @AfterEach
  void close() throws IOException {
    assertFalse(bait.isTaken(), "an address or a file was opened");
    bait.close();
  }

  @Test
  void markupOfATopicANameAndANoteIsPrintedAsText() {
    String name = "</td><b onclick='x()'>Ana";
    rig.type("#patient-name", name);
    rig.type("#note", "Note " + bait.markup());
    rig.fire("#print");

    String printed = rig.printed().replaceAll("\\s", "");
    assertTrue(printed.contains(name.replace(" ", "")), printed);
    assertTrue(printed.contains(("Red" + bait.markup()).replace(" ", "")), printed);
    assertTrue(printed.contains(("Note" + bait.markup()).replace(" ", "")), printed);
    assertFalse(printed.contains("BAIT"), printed);
  }

  @Test
  void aHundredThousandCharactersAreRefusedInASentence() {
    rig.type("#note", "word ".repeat(20_000));
    rig.type("#patient-name", "a".repeat(100_000));

    assertEquals(
        "The note has 100,000 characters, and 4,000 are the most: shorten it.",
        rig.said("#note-wrong"));
    assertEquals(
        "The name has 100,000 characters, and 100 are the most: shorten it.",
        rig.said("#patient-name-wrong"));
    assertNothingGoesOut();
  }

  @Test
  void signsThatTurnOrHideTheReadingAreRefusedHoweverTheyCome() {
    for (String hostile :
        new String[] {"a\u202eb", "a\u200bb", "a\u2066b", "\u200fa", "a\ufeffb"}) {
      rig.type("#note", "");
      paste(hostile);
      assertEquals(INVISIBLE, rig.said("#note-wrong"), () -> codes(hostile));
      assertNothingGoesOut();
    }
  }

  @Test
  void controlSignsStayBehindWhenTheyArePasted() {
    paste("a\u0007b\u001b[2Jc\u0000");
    assertEquals("", rig.said("#note-wrong"));
    rig.fire("#print");

    assertTrue(rig.printed().contains("ab[2Jc"), rig.printed());
  }

  @Test
  void signsThatTheLettersLackAreNamed() {
    for (String sign : new String[] {"\ud83d\ude00", "\u05d0", "\u4e2d"}) {
      rig.type("#note", "Come " + sign + " back");
      String said = rig.said("#note-wrong");
      assertTrue(said.startsWith("The sheet's letters have no \"" + sign + "\" (U+"), said);
      assertNothingGoesOut();
    }
  }

  /** The control: what the others miss would be seen. */
  @Test
  void aBaitThatIsTakenIsSeen() throws IOException {
    try (Bait other = Bait.in(Files.createDirectories(folder.resolve("other")))) {
      assertFalse(other.isTaken());
      Files.readString(other.file());
      assertTrue(other.isTaken(), "this file system keeps no time of reading");
    }
  }

  private void paste(String text) {
    rig.robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    rig.focus("#note");
    rig.robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private void assertNothingGoesOut() {
    rig.fire("#print");
    assertEquals(0, rig.sent.size());
    assertFalse(rig.said("#status").isEmpty());
  }

  private static String codes(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
  }
}

package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a command line is a sentence that says what to do. */
class WrongUsageTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private CommandRig careleaf;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder.resolve("data"));
    careleaf = new CommandRig(folder.resolve("data"), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "handout ice --paper b5 | handout | --paper takes letter or a4, not \"b5\".",
        "handout ice --paper a4 --paper a4 | handout | --paper is here twice: give it once.",
        "handout ice --large=x | handout | --large takes no value.",
        "handout ice --lang | handout | --lang takes a value: TAG.",
        "handout ice --lang --large | handout | --lang takes a value: TAG.",
        "handout ice --name Ana | handout | There is no option \"--name\".",
        "handout ice --name=Ana | handout | There is no option \"--name\".",
        "find x --limit abc | find | --limit takes a whole number, not \"abc\".",
        "find | find | This is missing: QUERY.",
        "check a b | check | \"b\" is one word too many.",
        "sign-off ice --by A --role b --until 1 | sign-off | --until: \"1\" is no day: write"
            + " year-month-day, like 2027-11-23."
      })
  void aSentenceAndWhereHelpIs(String words, String command, String sentence) {
    assertEquals(2, careleaf.run(words.strip().split(" ")));
    assertEquals(sentence + "\nTry \"careleaf " + command + " --help\".\n", careleaf.err());
    assertEquals("", careleaf.out());
  }

  @Test
  void aCommandThatIsMisspeltNamesTheOneThatWasMeant() {
    assertEquals(2, careleaf.run("handuot", "ice"));
    assertTrue(
        careleaf.err().startsWith("There is no command \"handuot\". Did you mean handout"),
        careleaf.err());
    assertTrue(careleaf.err().endsWith("?\nTry \"careleaf --help\".\n"), careleaf.err());
  }

  @Test
  void aNoteIsATextFileThatIsThere() {
    String away = folder.resolve("away.txt").toString();

    assertSays(
        1,
        "There is no note file " + away + ": check its name. Nothing was written.",
        "handout",
        "ice",
        "--note-file",
        away);
    assertSays(
        1,
        folder + " is a folder: name a text file with --note-file. Nothing was written.",
        "handout",
        "ice",
        "--note-file",
        folder.toString());
  }

  @Test
  void aLanguageIsAShortTag() {
    String says = " takes the short tag of a language, for example es.";
    assertSays(2, "--lang" + says, "handout", "ice", "--lang", "");
    assertSays(2, "--second-lang" + says, "handout", "ice", "--second-lang", "");
    assertSays(2, "--lang" + says, "list", "conditions", "--lang", "!");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    String file = Files.createFile(folder.resolve("file")).toString();
    String says = file + " is a file: name a folder with -d, or one file with -o.";

    assertSays(2, says, "handout", "ice", "-d", file);
    assertSays(2, says, "texts", "--all", "--lang", "es", "-d", file);
  }

  @Test
  void twoThingsToPrintAreOneTooMany() {
    assertSays(
        2,
        "Say one thing to print, not two: ID..., --code CODE, --pack FILE or --all -d DIR.",
        "handout",
        "--pack",
        "p.json",
        "ice");
  }

  @Test
  void noPartsAreNoOptions() throws IOException {
    Path file = Files.writeString(folder.resolve("o.json"), "{\"sections\": []}");

    assertEquals(1, careleaf.run("handout", "ice", "--options", file.toString()));
    assertTrue(
        careleaf
            .err()
            .endsWith(
                "leave the key out to print every part, or name the parts to print (sections)\n"),
        careleaf.err());
  }

  @Test
  void anEmptyListOfPartsIsAskedForOne() {
    for (String list : new String[] {"", " "}) {
      assertSays(
          2,
          "--sections names no part: name at least one of " + Part.words() + ".",
          "handout",
          "ice",
          "--sections",
          list);
    }
  }

  @Test
  void whatIsWrongManyTimesIsSaidOnceWithItsNumber() throws IOException {
    String ice = String.join(", ", Collections.nCopies(5000, "\"treatments/ice\""));
    Path file =
        Files.writeString(
            folder.resolve("p.json"),
            "{\"id\": \"p\", \"name\": \"P\", \"topics\": [" + ice + "]}");

    assertEquals(1, careleaf.run("handout", "--pack", file.toString()));
    assertEquals(2, careleaf.err().lines().count());
    assertTrue(careleaf.err().endsWith("(4999 times)\n"), careleaf.err());
  }

  private void assertSays(int status, String sentence, String... words) {
    assertEquals(status, careleaf.run(words));
    assertEquals(sentence + "\n", careleaf.err());
    assertEquals("", careleaf.out());
  }
}

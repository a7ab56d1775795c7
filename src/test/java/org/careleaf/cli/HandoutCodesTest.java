package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the codes in the small print of handouts. */
class HandoutCodesTest {
  private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4}");

  @TempDir Path folder;

  @Test
  void aHandoutOfTooManyTopicsForACodeSaysSo() {
    CommandRig shipped = new CommandRig(Path.of("data"), false);
    shipped.run("list", "treatments");
    List<String> ids = shipped.out().lines().map(line -> line.split("\t", 2)[0]).toList();

    assertEquals(0, shipped.run(handout(ids.subList(0, 20))), shipped.err());
    assertEquals("", shipped.err());
    assertEquals(0, shipped.run(handout(ids.subList(0, 21))), shipped.err());
    assertEquals(
        "A handout of more than 20 topics has no code to make it again by.\n", shipped.err());
  }

  private static String[] handout(List<String> ids) {
    return Stream.of(Stream.of("handout", "--format", "text"), ids.stream())
        .flatMap(words -> words)
        .toArray(String[]::new);
  }

  @Test
  void aCodeIsFoundWithWhatItStandsForAndHowItIsMadeAgain() throws IOException {
    SampleContent.copyTo(folder);
    CommandRig careleaf = new CommandRig(folder, false);
    careleaf.run("handout", "ice", "comparisons/red-knee+blue-knee", "--format", "text");
    Matcher small = CODE.matcher(careleaf.out().replace("-\n", "-"));
    assertTrue(small.find(), careleaf.out());
    String code = small.group();

    assertEquals(0, careleaf.run("find", code));
    assertEquals(
        List.of(
            "ice\tIce\tin the handout of this code",
            "red-knee+blue-knee\tRed knee and blue knee\tin the handout of this code"),
        careleaf.out().lines().toList());
    String again = "To make it again: careleaf handout --code " + code + " -o handout.pdf\n";
    assertEquals("This is the code of a handout. " + again, careleaf.err());
    assertEquals(0, careleaf.run("find", code.toLowerCase(java.util.Locale.ROOT), "--lang", "es"));
    assertTrue(careleaf.out().contains("\tRodilla roja y rodilla azul\t"), careleaf.out());
    assertTrue(careleaf.err().endsWith(again), careleaf.err());
    Path ice = folder.resolve("treatments/ice.json");
    Files.writeString(ice, Files.readString(ice).replace("\"Ice\"", "\"Cold\""));
    careleaf.run("find", code);
    assertTrue(careleaf.err().contains(" Changed since it was given: Cold. To"), careleaf.err());
  }

  @Test
  void helpEndsInLinesToType() throws IOException {
    CommandRig careleaf = new CommandRig(Path.of("data"), false);
    SampleContent.copyTo(folder.resolve("data"));
    CommandRig small = new CommandRig(folder.resolve("data"), false);
    for (String command : new String[] {"handout", "compare"}) {
      careleaf.run(command, "--help");
      List<String> lines = careleaf.out().lines().toList();
      List<String> examples = lines.subList(lines.indexOf("Examples:") + 1, lines.size());

      assertEquals(3, examples.size());
      for (String example : examples) {
        assertTrue(example.startsWith("  careleaf " + command + " "), example);
        String words = example.strip().replaceFirst("careleaf ", "");
        String[] here = words.replaceAll("(-o|-d) (\\S+)", "$1 " + folder + "/$2").split(" ");
        CommandRig rig = words.contains("--all") ? small : careleaf; // all of the edition is many
        assertEquals(0, rig.run(here), () -> example + ": " + rig.err());
      }
    }
  }
}

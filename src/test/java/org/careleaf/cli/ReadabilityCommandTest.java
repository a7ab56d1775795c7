package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.careleaf.content.ContentCopy;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code careleaf check --readability} on the sample content. */
class ReadabilityCommandTest {
  private static final String HARD =
      "Conservative rehabilitation frequently ameliorates degenerative abnormalities considerably.";

  @TempDir private Path folder;

  @Test
  void everyHandoutHasALineTheHardestFirst() {
    CommandRig rig = new CommandRig(SampleContent.FOLDER, false);
    assertEquals(0, rig.run("check", "--readability"));

    List<String> lines = rig.out().lines().toList();
    assertTrue(
        lines.getFirst().startsWith("TOPIC         KIND          FK   SMOG  INFLESZ  WORDS"));
    assertEquals("7 of 7 keep to every goal.", lines.getLast());
    List<Double> grades =
        lines.subList(1, lines.size() - 1).stream()
            .map(line -> Double.valueOf(line.split(" +", 4)[2]))
            .toList();
    assertEquals(7, grades.size());
    assertEquals(grades.stream().sorted(Comparator.reverseOrder()).toList(), grades);
  }

  @Test
  void whatMissesItsGoalIsMarkedAndStandsFirst() {
    ContentCopy.in(folder)
        .change("treatments/magnets.json", "Magnets for you.", HARD + " " + HARD + " " + HARD);
    CommandRig rig = new CommandRig(folder, false);
    assertEquals(0, rig.run("check", "--readability"));

    String first = rig.out().lines().skip(1).findFirst().orElseThrow();
    assertTrue(first.startsWith("magnets "), first);
    assertTrue(first.endsWith("! grade"), first);
    assertEquals("6 of 7 keep to every goal.", rig.out().lines().toList().getLast());
  }

  @Test
  void asJsonItHasTheSameFiguresAndTheGoals() {
    CommandRig rig = new CommandRig(SampleContent.FOLDER, false);
    assertEquals(0, rig.run("check", "--readability", "--json"));

    JsonNode json = JsonMapper.shared().readTree(rig.out());
    assertEquals("en", json.get("language").asString());
    assertEquals(
        "{\"grade\":6.0,\"inflesz\":65.0,\"wordsPerSentence\":15.0,\"pages\":2,\"shortPages\":1}",
        json.get("goals").toString());
    JsonNode ice =
        json.get("handouts")
            .valueStream()
            .filter(one -> one.get("id").asString().equals("ice"))
            .findFirst()
            .orElseThrow();
    assertEquals("treatment", ice.get("kind").asString());
    assertEquals(1, ice.get("pages").asInt());
    assertEquals(1, ice.get("shortPages").asInt());
    assertEquals(2, ice.get("sourced").asInt());
    assertEquals(3, ice.get("statements").asInt());
    assertEquals(0, ice.get("over").size());
    assertTrue(ice.get("grade").asDouble() < 6, ice.toString());
    assertTrue(!ice.has("inflesz"), ice.toString());
  }

  @Test
  void inSpanishTheFigureIsThatOfSpanish() {
    CommandRig rig = new CommandRig(SampleContent.FOLDER, false);
    assertEquals(0, rig.run("check", "--readability", "--lang", "es", "--json"));

    JsonNode first = JsonMapper.shared().readTree(rig.out()).get("handouts").get(0);
    assertTrue(first.has("inflesz") && !first.has("grade"), first.toString());
  }
}

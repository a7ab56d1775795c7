package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The list of codes that ships. */
class CodeListTest {
  private static final String LIST = "codes/icd-10-cm.json";

  @Test
  void everyHeadingOfTheShippedListHasBillableCodesBelowItAndNoBillableCodeHas() {
    CodeList list = shipped();

    assertEquals(
        List.of(),
        list.headings().keySet().stream()
            .filter(code -> list.billableBelow(code).isEmpty())
            .toList());
    assertEquals(
        List.of(),
        list.billable().keySet().stream()
            .filter(code -> list.billableBelow(code).size() != 1)
            .toList());
  }

  @Test
  void everyCodeButAFamilysFirstHasItsHeadingInTheShippedList() {
    CodeList list = shipped();

    assertEquals(
        List.of(),
        Stream.of(list.headings(), list.billable())
            .flatMap(codes -> codes.keySet().stream())
            .filter(code -> !list.families().contains(code))
            .filter(code -> !list.headings().containsKey(heading(code)))
            .toList());
  }

  @Test
  void theShippedListIsSmallEnoughToShip() throws IOException {
    Path file = Path.of("data").resolve(LIST);

    assertEquals(1_963, shipped().headings().size() + shipped().billable().size());
    assertTrue(Files.size(file) < 300_000);
    assertEquals(
        "April 1 2026",
        JsonMapper.shared().readTree(Files.readString(file)).path("release").asString());
  }

  @Test
  void aListThatContradictsItselfIsRefused() {
    assertEquals(
        "M51 is both a heading and billable",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CodeList("x", List.of("M51"), Map.of("M51", "a"), Map.of("M51", "b")))
            .getMessage());
    assertEquals(
        "M54 is in none of the families of this list",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CodeList("x", List.of("M51"), Map.of(), Map.of("M54", "b")))
            .getMessage());
  }

  /** The code one character shorter; before a 7th character, without what fills the gap. */
  private static String heading(String code) {
    String shorter = code.substring(0, code.length() - 1);
    return (code.length() == 8 ? shorter.replaceFirst("X+$", "") : shorter)
        .replaceFirst("\\.$", "");
  }

  private static CodeList shipped() {
    return CodeCheck.of(new JsonFolder(Path.of("data"), new Problems())).list();
  }
}

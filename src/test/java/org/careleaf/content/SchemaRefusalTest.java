package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas refuse, each fault put into a file that ships. */
class SchemaRefusalTest {
  private static final String CONDITION = "conditions/facet-joint-osteoarthritis.json";
  private static final String RED_FLAG = "red-flags/saddle-numbness.json";

  @Test
  void aMisspeltKey() throws IOException {
    assertEquals(
        List.of(" additionalProperties"),
        faults("condition", CONDITION, "\"prognosis\":", "\"prognossis\":"));
  }

  @Test
  void aMissingKey() throws IOException {
    assertEquals(
        List.of(" required"), faults("condition", CONDITION, "\"audience\": \"ADULTS\",", ""));
  }

  @Test
  void aMissingKeyWithinAList() throws IOException {
    assertEquals(
        List.of("/mainPain/0 required"),
        faults("condition", CONDITION, "\"id\": \"low-back\",", ""));
  }

  @Test
  void aValueThatIsNotOneOfTheList() throws IOException {
    assertEquals(
        List.of("/urgency enum"), faults("red-flag", RED_FLAG, "\"EMERGENCY\"", "\"Emergency\""));
  }

  @Test
  void anIdThatIsNone() throws IOException {
    assertEquals(
        List.of("/id pattern"),
        faults("red-flag", RED_FLAG, "\"saddle-numbness\"", "\"Saddle numbness\""));
  }

  @Test
  void aCodeThatIsNotOneOfItsSystem() throws IOException {
    assertEquals(
        List.of("/codes/0/code pattern"),
        faults("condition", CONDITION, "\"M47.816\"", "\"M47816\""));
  }

  @Test
  void anotherSystemsCodeIsNotHeldAgainstIt() throws IOException {
    assertEquals(
        List.of(),
        faults(
            "condition",
            CONDITION,
            "\"ICD-10-CM\",\n      \"code\": \"M47.816\"",
            "\"SNOMED CT\",\n      \"code\": \"26538006\""));
  }

  @Test
  void anEmptyText() throws IOException {
    assertEquals(
        List.of("/name pattern"),
        faults("condition", CONDITION, "\"Facet joint osteoarthritis\"", "\" \""));
  }

  @Test
  void anEmptyList() throws IOException {
    assertEquals(
        List.of("/onset/kinds minItems"), faults("condition", CONDITION, "\"GRADUAL\"", ""));
  }

  @Test
  void aDayThatIsNone() throws IOException {
    assertEquals(
        List.of("/date format"), faults("library", "library.json", "-11-22\"", "-13-01\""));
  }

  @Test
  void anAudienceThatNobodyKnows() throws IOException {
    assertEquals(List.of("/audience enum"), faults("condition", CONDITION, "ADULTS", "GROWN_UPS"));
  }

  @Test
  void aGlossaryEntryWithoutItsUse() throws IOException {
    assertEquals(
        List.of("/terms/0 required"),
        SchemaFile.of("glossary")
            .faults("{\"terms\": [{\"id\": \"a\", \"term\": \"A\", \"plain\": \"B\"}]}"));
  }

  @Test
  void aSchemaThatForgetsARequiredKeyDiffersFromItsShape() throws IOException {
    SchemaFile symptom = SchemaFile.of("symptom");
    String forgetful = symptom.root().toString().replaceFirst("\"group\",", "");
    SortedSet<String> forgotten = RecordShape.of(SymptomJson.class);
    forgotten.remove(".group: required");

    assertEquals(forgotten, SchemaShape.of(JsonMapper.shared().readTree(forgetful)));
  }

  private static List<String> faults(String kind, String file, String from, String to)
      throws IOException {
    String text = Files.readString(Path.of("data").resolve(file));
    String spoilt = text.replaceFirst(Pattern.quote(from), to);
    assertNotEquals(text, spoilt);
    return SchemaFile.of(kind).faults(spoilt);
  }
}

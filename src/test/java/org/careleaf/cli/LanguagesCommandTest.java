package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LanguagesCommandTest {
  private static final String MISSING =
      "Not in Spanish yet (1):\n  conditions/red-knee: prognosis.plain\n";
  private static final String OLD =
      "Out of date in Spanish (1):\n  conditions/red-knee: mainMessage.plain\n";
  private static final String STOPPED =
      "Nothing was written. --incomplete writes it all the same, with those parts marked.\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder.resolve("data"));
  }

  @Test
  void aWholeHandoutIsWritten() throws IOException {
    assertEquals(0, run("handout", "blue-knee", "--lang", "es"));
    assertEquals("", err());
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertEquals("Rodilla azul", pdf.getDocumentInformation().getTitle());
      assertEquals("es", pdf.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void aHandoutWithGapsNamesThemAndStops() {
    Path file = folder.resolve("h.pdf");

    assertEquals(1, run("handout", "red-knee", "--lang", "es", "-o", file.toString()));
    assertEquals(MISSING + OLD + STOPPED, err());
    assertEquals("", out());
    assertFalse(Files.exists(file));
  }

  @Test
  void whatIsIncompleteIsWrittenIfAskedFor() {
    assertEquals(
        0, run("handout", "red-knee", "--lang", "es-US", "--incomplete", "--format", "text"));
    assertEquals(MISSING + OLD, err());
    assertTrue(out().contains("[en inglés] It takes a week."), out());
  }

  @Test
  void aLanguageThatTheContentDoesNotHaveIsRefusedWithThoseThatItHas() {
    assertEquals(1, run("handout", "red-knee", "--lang", "fr"));
    assertEquals("This content has no \"fr\". It has en (English), es (Spanish).\n", err());
  }

  @Test
  void aTranslationIntoALanguageThatTheProgramDoesNotSpeakIsNotOffered() throws IOException {
    Files.createDirectories(folder.resolve("data/fr"));

    assertEquals(1, run("handout", "red-knee", "--lang", "fr"));
    assertEquals(
        "The content's folder \"fr\" cannot be used: Careleaf has no words of its own in French."
            + " There is en (English), es (Spanish).\n",
        err());
  }

  @Test
  void aComparisonWithGapsStopsInEveryFormat() {
    for (String format : List.of("text", "json", "pdf")) {
      err.reset();
      assertEquals(
          1, run("compare", "red-knee", "blue-knee", "--lang", "es", "--format", format), format);
      assertEquals(MISSING + STOPPED, err(), format);
      assertEquals("", out(), format);
    }
  }

  @Test
  void aComparisonIsMarkedInEveryFormat() {
    assertEquals(0, run("compare", "red-knee", "blue-knee", "--lang", "es", "--incomplete"));
    assertTrue(out().contains("[en inglés] It takes a week."), out());
    assertTrue(out().endsWith("Traducción sin revisar por un traductor calificado.\n"), out());

    out.reset();
    assertEquals(
        0,
        run(
            "compare",
            "red-knee",
            "blue-knee",
            "--lang",
            "es",
            "--incomplete",
            "--format",
            "json"));
    assertEquals(List.of("MISSING"), translations("It takes a week."));
    assertEquals(List.of("TRANSLATED"), translations("Dura un mes."));
  }

  private List<String> translations(String plain) {
    return JsonMapper.shared().readTree(out()).findParents("plain").stream()
        .filter(item -> item.get("plain").asString().equals(plain))
        .map(item -> item.path("translation").asString(""))
        .toList();
  }

  @Test
  void aWholeComparisonIsWritten() {
    assertEquals(0, run("compare", "plain-knee", "blue-knee", "--lang", "es"));
    assertEquals("", err());
    assertTrue(out().startsWith("Rodilla común / Rodilla azul"), out());
  }

  @Test
  void staffWordingsAreNotTranslated() {
    assertEquals(
        2, run("compare", "red-knee", "blue-knee", "--lang", "es", "--words", "clinician"));
    assertTrue(err().startsWith("Only the patient's words are translated"), err());
  }

  @Test
  void listAndFindSpeakTheLanguageToo() {
    assertEquals(0, run("list", "conditions", "--lang", "es"));
    assertEquals(
        "blue-knee\tRodilla azul\nplain-knee\tRodilla común\nred-knee\tRodilla roja\n", out());
    out.reset();
    assertEquals(0, run("find", "rosada", "--lang", "es"));
    assertEquals("red-knee\tRodilla roja\talso called: rodilla rosada\n", out());
  }

  /** A translation stands for the edition's words, whatever number a clinic puts in them. */
  @Test
  void aClinicsEmergencyNumberIsInNoTextToTranslate() throws IOException {
    Path clinic = Files.createDirectory(folder.resolve("clinic"));
    Files.writeString(
        clinic.resolve("clinic.json"), "{\"format\": 1, \"emergencyNumber\": \"112\"}");
    String[] command = {"texts", "conditions/cauda-equina-syndrome", "--lang", "fr"};

    assertEquals(0, runOn(Path.of("data"), command));
    String edition = out();
    out.reset();
    assertEquals(
        0,
        runOn(
            Path.of("data"),
            Stream.concat(Stream.of("--clinic", clinic.toString()), Stream.of(command))
                .toArray(String[]::new)));

    assertTrue(edition.contains("911"), edition);
    assertEquals(edition, out());
  }

  @Test
  void textsKeepsWhatIsTranslatedAndMarksTheRest() throws IOException {
    assertEquals(0, run("texts", "red-knee", "--lang", "es"));
    String kept = Files.readString(folder.resolve("data/es/conditions/red-knee.json"));
    String todo =
        """
            "prognosis.plain": {
              "text": "TODO: It takes a week.",
              "of": "2242a304dc8c"
            },
            "prevention.pads.plain": {
        """;

    assertEquals(kept.replace("    \"prevention.pads.plain\": {\n", todo), out());
  }

  @Test
  void aSkeletonFilledInOwesNothing() throws IOException {
    Path data = folder.resolve("data");
    Path skeletons = folder.resolve("skeletons");
    deleteSpanish(data);
    assertEquals(0, run("texts", "--all", "--lang", "es", "-d", skeletons.toString()));
    assertEquals("13 files written, 0 left as they were.\n", err());
    Files.move(skeletons, data.resolve("es"));
    assertEquals(69, owed(data).size());

    try (Stream<Path> files = Files.walk(data.resolve("es"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replace("TODO: ", "ES "));
      }
    }
    assertEquals(List.of(), owed(data));
    assertEquals(
        "ES Your knee is red.",
        SampleContent.languages(data).in(java.util.Locale.of("es")).stream()
            .flatMap(spanish -> spanish.library().condition("red-knee").stream())
            .map(red -> red.summary().plain())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void workInAnotherFolderIsNotWrittenOver() throws IOException {
    Path red = folder.resolve("conditions/red-knee.json");
    Files.createDirectories(red.getParent());
    Files.writeString(red, "mine");

    assertEquals(0, run("texts", "--all", "--lang", "es", "-d", folder.toString()));
    assertEquals("12 files written, 1 left as they were.\n", err());
    assertEquals("mine", Files.readString(red));
  }

  @Test
  void theTranslationItselfIsBroughtUpToDate() throws IOException {
    Path spanish = folder.resolve("data/es");

    assertEquals(0, run("texts", "--all", "--lang", "es", "-d", spanish.toString()));
    assertTrue(
        Files.readString(spanish.resolve("conditions/red-knee.json")).contains("TODO: It takes"));
    assertEquals(2, owed(folder.resolve("data")).size());
  }

  @Test
  void aTranslationThatSaysTheSameStaysAsItIs() throws IOException {
    Path ice = folder.resolve("data/es/treatments/ice.json");
    JsonMapper json = new JsonMapper();
    StringBuilder turned = new StringBuilder("{}");
    json.readTree(Files.readString(ice))
        .properties()
        .forEach(
            key ->
                turned.insert(
                    1,
                    json.writeValueAsString(key.getKey())
                        + ":"
                        + key.getValue()
                        + (turned.length() > 2 ? "," : "")));
    Files.writeString(ice, turned);

    assertEquals(
        0, run("texts", "--all", "--lang", "es", "-d", folder.resolve("data/es").toString()));
    assertEquals(turned.toString(), Files.readString(ice));
    assertEquals("1 files written, 12 left as they were.\n", err());
  }

  /** What the translation owes. */
  private static List<Problem> owed(Path data) {
    return LibraryLoader.load(data).problems().stream()
        .filter(problem -> problem.place().file().startsWith("es/"))
        .toList();
  }

  @Test
  void aTranslationThatCannotBeReadIsNotWrittenOver() throws IOException {
    Path red = folder.resolve("data/es/conditions/red-knee.json");
    Files.writeString(red, "{");

    assertEquals(1, run("texts", "red-knee", "--lang", "es", "-o", red.toString()));
    assertTrue(err().contains("es/conditions/red-knee.json cannot be read"), err());
    assertEquals("{", Files.readString(red));
  }

  @Test
  void aClinicGetsBothWordingsButNoEmergency() {
    assertEquals(0, run("texts", "fever", "--wording"));
    assertEquals(
        """
        {
          "id": "fever",
          "texts": {
            "statement.plain": {
              "text": "a fever",
              "of": "%s"
            },
            "statement.text": {
              "text": "Fever with knee pain.",
              "of": "%s"
            }
          }
        }
        """
            .formatted(hash("a fever"), hash("Fever with knee pain.")),
        out());
    assertEquals(1, run("texts", "cold-foot", "--wording"));
    assertTrue(err().contains("red-flags/cold-foot.json speak of an emergency"), err());
  }

  @Test
  void anIdOfSeveralKindsIsAskedFor() throws IOException {
    Path data = folder.resolve("data");
    String flag = Files.readString(data.resolve("red-flags/fever.json"));
    Files.writeString(
        data.resolve("red-flags/knee-pain.json"), flag.replace("\"fever\"", "\"knee-pain\""));

    assertEquals(1, run("texts", "knee-pain", "--lang", "es"));
    assertEquals(
        "Several have the id \"knee-pain\": say symptoms/knee-pain or red-flags/knee-pain.\n",
        err());
    assertEquals(0, run("texts", "red-flags/knee-pain", "--lang", "es"));
    assertTrue(out().contains("TODO: a fever"), out());
  }

  @Test
  void textsSaysWhatItTakes() {
    assertEquals(2, run("texts", "red-knee"));
    assertEquals(2, run("texts", "red-knee", "--lang", "en"));
    assertEquals(2, run("texts", "--all", "--lang", "es"));
    assertEquals(1, run("texts", "red-kne", "--lang", "es"));
    assertTrue(err().contains("Did you mean red-knee"), err());
  }

  private static String hash(String text) {
    return org.careleaf.model.TextHash.of(text);
  }

  private static void deleteSpanish(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("es"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private int run(String... args) {
    return runOn(folder.resolve("data"), args);
  }

  private int runOn(Path content, String... args) {
    Stream<String> data = Stream.of("--data", content.toString());
    Terminal terminal = new Terminal(stream(out), stream(err), 100, false);
    return CareleafCommand.commandLine(terminal, _ -> new WindowOpener.Outcome.NoDisplay())
        .execute(Stream.concat(data, Stream.of(args)).toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

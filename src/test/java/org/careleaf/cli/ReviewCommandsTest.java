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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviewing by command: read the copy, sign, print; change a word, and it has lapsed. */
class ReviewCommandsTest {
  private static final String BLUE = "conditions/blue-knee.json";

  @TempDir Path parent;
  private Path data;
  private Path clinic;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void folders() throws IOException {
    data = Files.createDirectory(parent.resolve("data"));
    clinic = Files.createDirectory(parent.resolve("clinic"));
    SampleContent.copyTo(data);
  }

  @Test
  void aSignedTopicPrintsWhoReviewedIt() {
    assertEquals(0, sign("A. Person"));

    assertTrue(handout().contains("Recorded as reviewed by A. Person, role of a test, on"));
  }

  @Test
  void aNameThatNoSheetCouldPrintIsNotRecorded() {
    assertEquals(2, sign("李 Person"));
    assertTrue(err().contains("the handout's font has no \"李\" (U+674E "), this::err);
    assertEquals(2, sign("A".repeat(81)));
    assertTrue(err().contains("it takes 80 letters. Nothing was recorded."), this::err);
    assertFalse(Files.exists(clinic.resolve("sign-offs")));

    assertEquals(0, sign("A".repeat(80)));
  }

  @Test
  void anUnsignedTopicSaysSo() {
    assertTrue(handout().contains("Not yet reviewed by a clinician"));
  }

  @Test
  void aChangedWordLapsesItAndTheNextSignOffShowsWhatChanged() throws IOException {
    sign("A. Person");
    Path file = data.resolve(BLUE);
    String before = Files.readString(file);
    Files.writeString(file, before.replaceFirst("(\"plain\": \")", "$1Now: "));

    assertTrue(handout().contains("Not yet reviewed by a clinician"));
    out.reset();
    assertEquals(0, sign("B. Person"));
    assertTrue(out().contains("Changed since A. Person signed on " + today() + ":"), this::out);
    assertTrue(out().contains(".plain: was \""), this::out);
    assertTrue(handout().contains("Recorded as reviewed by B. Person"));
  }

  @Test
  void aReviewThatRanOutSaysSoOnTheHandoutAndIsListed() throws IOException {
    sign("A. Person", "--until", today().plusDays(1).toString());
    try (var files = Files.list(clinic.resolve("sign-offs"))) {
      Path file = files.findFirst().orElseThrow();
      String aged =
          Files.readString(file)
              .replace(today().plusDays(1).toString(), "2020-02-01")
              .replace("\"on\" : \"" + today(), "\"on\" : \"2020-01-01");
      Files.writeString(file, aged);
    }

    assertTrue(handout().contains("This review ran out on February 1, 2020"), this::out);
    run("check");
    assertTrue(
        out().contains(BLUE + ":1:1: warning: the review is overdue since 2020-02-01"), this::out);
  }

  @Test
  void theClinicRefusesWhatNobodyHasReviewed() throws IOException {
    clinicSays("REFUSE");

    assertEquals(1, run("handout", "blue-knee", "--format", "text"));
    assertEquals("", out());
    assertTrue(
        err().contains("your clinic lets only reviewed") || err().contains("Your clinic lets"));

    sign("A. Person");
    assertEquals(0, run("handout", "blue-knee", "--format", "text"));
  }

  @Test
  void theClinicWantsToBeAsked() throws IOException {
    clinicSays("ASK");

    assertEquals(1, run("handout", "blue-knee", "--format", "text"));
    assertEquals(0, run("handout", "blue-knee", "--format", "text", "--unreviewed"));
  }

  @Test
  void thePatientsWordsOfAComparisonAreHeldBackInEveryFormat() throws IOException {
    clinicSays("ASK");
    for (String format : new String[] {"text", "json", "pdf"}) {
      List<String> compare = List.of("compare", "blue-knee", "red-knee", "--format", format);
      assertEquals(1, run(compare.toArray(String[]::new)), format);
      assertTrue(err().contains("No clinician has reviewed these words"), this::err);
      assertEquals("", out());
    }
    assertEquals(0, run("compare", "blue-knee", "red-knee", "--unreviewed"), this::err);
    clinicSays("REFUSE");
    assertEquals(1, run("compare", "blue-knee", "red-knee", "--unreviewed"));
    assertEquals(0, run("compare", "blue-knee", "red-knee", "--words", "clinician"), this::err);
  }

  @Test
  void withoutADisplayTheClinicsChoiceHoldsToo() throws IOException {
    clinicSays("ASK");
    assertEquals(1, runWithoutDisplay());
    assertEquals("There is no display here, so the window cannot open.\n", out());
    assertTrue(
        err()
            .endsWith(
                "Your clinic wants to be asked first: careleaf compare red-knee blue-knee"
                    + " --unreviewed shows it all the same.\n"),
        this::err);
    clinicSays("REFUSE");
    assertEquals(1, runWithoutDisplay());
    assertTrue(err().contains("Your clinic lets only reviewed handouts go out"), this::err);
    clinicSays("PRINT");
    assertEquals(0, runWithoutDisplay());
    assertTrue(out().contains("Red knee / Blue knee"), this::out);
  }

  @Test
  void nothingGoesOutWhileTheClinicsSettingsCannotBeRead() throws IOException {
    sign("A. Person");
    Files.writeString(clinic.resolve("clinic.json"), "{\"format\": 1, \"emergencyNumber\": 112}");

    assertEquals(1, run("handout", "blue-knee", "--format", "text", "--unreviewed"));
    assertTrue(err().contains("The clinic's settings (clinic.json) cannot be read"), this::err);
  }

  @Test
  void aClinicsFolderThatIsNotThereStopsACommandAndIsNotMade() {
    Path away = clinic.resolveSibling("away");
    String[] handout = {"--clinic", away.toString(), "handout", "blue-knee", "--format", "text"};
    String[] sign = {
      "--clinic", away.toString(), "sign-off", "blue-knee", "--by", "A", "--role", "r"
    };

    for (String[] words : List.of(handout, sign)) {
      int status =
          CareleafCommand.commandLine(terminal(), _ -> new WindowOpener.Outcome.Closed())
              .execute(
                  Stream.concat(Stream.of("--data", data.toString()), Stream.of(words))
                      .toArray(String[]::new));
      assertEquals(1, status);
      assertTrue(err().contains("is not there"), this::err);
    }
    assertEquals("", out());
    assertFalse(Files.exists(away));
  }

  @Test
  void settingsThatALinkLeadsNowhereToCannotBeRead() throws IOException {
    Files.createSymbolicLink(clinic.resolve("clinic.json"), Path.of("gone.json"));

    assertEquals(1, run("handout", "blue-knee", "--format", "text", "--unreviewed"));
    assertTrue(err().contains("The clinic's settings (clinic.json) cannot be read"), this::err);
  }

  @Test
  void aSignerWhoseNameCannotPrintIsRefused() {
    assertEquals(2, sign("Dr. Nguyễn"));
    assertTrue(err().contains("the handout's font has no \"ễ\""), this::err);
    assertEquals(2, sign("A".repeat(81)));
    assertEquals(0, sign("Dr. Nguyen"));
  }

  @Test
  void aDayThatIsNoneIsSaidWithHowOneIsWritten() {
    assertEquals(2, sign("A. Person", "--until", "23/11/2027"));
    assertTrue(err().contains("write year-month-day, like 2027-11-23"), this::err);
  }

  @Test
  void aTranslationIsSignedForByATranslatorOnly() {
    assertEquals(0, sign("T. Person", "--lang", "es", "--translation"));

    run("handout", "blue-knee", "--format", "text", "--lang", "es", "--incomplete");
    assertTrue(
        flat(out()).contains("Traducción registrada como revisada por T. Person"), this::out);
    assertTrue(flat(out()).contains("Aún no revisado por un profesional"), this::out);
  }

  @Test
  void aSignOffWithoutAClinicFolderSaysWhatToDo() {
    int status =
        CareleafCommand.commandLine(terminal(), _ -> new WindowOpener.Outcome.Closed())
            .execute(
                "--data", data.toString(), "sign-off", "blue-knee", "--by", "A", "--role", "r");

    assertEquals(2, status);
    assertTrue(err().contains("name it with --clinic DIR"), this::err);
  }

  @Test
  void theReviewCopyHoldsEveryTextItsSourcesAndEveryGap() {
    assertEquals(0, run("review-copy", "blue-knee", "--format", "text"));

    String copy = out();
    SampleContent.load()
        .condition("blue-knee")
        .map(org.careleaf.model.Statements::of)
        .orElseThrow()
        .forEach(
            (key, said) -> {
              String label =
                  key.replaceAll("([A-Z])", " $1")
                      .toLowerCase(java.util.Locale.ROOT)
                      .replaceFirst("\\.", ": ");
              assertTrue(flat(copy).contains(label), label);
              assertTrue(flat(copy).contains(flat(said.text())), said::text);
              assertTrue(flat(copy).contains(flat(said.plain())), said::plain);
            });
    assertTrue(copy.contains("What is missing"));
    assertTrue(flat(copy).contains("Nothing is said about:"));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private int sign(String by, String... more) {
    List<String> args =
        new ArrayList<>(List.of("sign-off", "blue-knee", "--by", by, "--role", "role of a test"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private String handout() {
    out.reset();
    run("handout", "blue-knee", "--format", "text");
    return flat(out());
  }

  private void clinicSays(String policy) throws IOException {
    Files.writeString(
        clinic.resolve("clinic.json"), "{\"format\": 1, \"unreviewed\": \"" + policy + "\"}");
  }

  private int run(String... args) {
    return run(new WindowOpener.Outcome.Closed(), args);
  }

  private int runWithoutDisplay() {
    out.reset();
    err.reset();
    return run(new WindowOpener.Outcome.NoDisplay());
  }

  private int run(WindowOpener.Outcome window, String... args) {
    List<String> all =
        new ArrayList<>(List.of("--data", data.toString(), "--clinic", clinic.toString()));
    all.addAll(List.of(args));
    return CareleafCommand.commandLine(terminal(), _ -> window).execute(all.toArray(String[]::new));
  }

  private Terminal terminal() {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        100,
        false);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

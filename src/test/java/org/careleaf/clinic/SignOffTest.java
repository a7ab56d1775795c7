package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.Problem;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Signature;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sign-off holds for exact words, and for no others. */
class SignOffTest {
  private static final Library LIBRARY = TestLibrary.library();
  private static final Signature SIGNATURE =
      new Signature("A. Person", "role of a test", LocalDate.of(2026, 11, 23), Optional.empty());

  @TempDir Path clinic;

  @Test
  void aTopicIsReviewedByWhoSignedItsWords() throws IOException {
    sign();

    assertEquals(Review.of(Check.signed(SIGNATURE)), reviewIn(LIBRARY));
  }

  @Test
  void nobodySignedTheOthers() throws IOException {
    sign();

    assertEquals(
        Review.DRAFT,
        read(LIBRARY).applied(LIBRARY).condition(TestLibrary.GAMMA).orElseThrow().review());
  }

  @Test
  void aChangedWordOfItsOwnLapsesIt() throws IOException {
    sign();

    assertLapsed(
        new LibraryChange() {
          @Override
          public Condition condition(Condition c) {
            return Statements.map(c, (key, said) -> key.equals("summary") ? reworded(said) : said);
          }
        });
  }

  @Test
  void aChangedWarningSignLapsesIt() throws IOException {
    sign();

    assertLapsed(
        new LibraryChange() {
          @Override
          public RedFlag redFlag(RedFlag flag) {
            return new RedFlag(flag.urgency(), reworded(flag.statement()));
          }
        });
  }

  @Test
  void aChangedTreatmentThatItNamesLapsesIt() throws IOException {
    sign();

    assertLapsed(
        new LibraryChange() {
          @Override
          public Treatment treatment(Treatment treatment) {
            return Statements.map(treatment, (_, said) -> reworded(said));
          }
        });
  }

  @Test
  void anotherEmergencyNumberLapsesIt() throws IOException {
    sign();

    Edition e = LIBRARY.edition();
    Library other = LIBRARY.as(new Edition(e.id(), e.title(), e.date(), e.language(), "112"));
    assertEquals(Review.of(Check.lapsed(SIGNATURE)), reviewIn(other));
  }

  @Test
  void aHeadingIsAmongTheWordsThatAreSigned() {
    Map<String, String> words = words();

    assertEquals("What helps", words.get("heading handout.helps"));
  }

  @Test
  void anotherEditionThatSaysTheSameKeepsIt() throws IOException {
    sign();

    Edition e = LIBRARY.edition();
    Edition next =
        new Edition("T2", e.title(), e.date().plusYears(1), e.language(), e.emergencyNumber());
    assertEquals(Review.of(Check.signed(SIGNATURE)), reviewIn(LIBRARY.as(next)));
  }

  @Test
  void aSignOffWhoseWordsWereTamperedWithCountsForNothing() throws IOException {
    Path file = clinic.resolve("sign-offs").resolve(sign().id() + ".json");
    Files.writeString(file, Files.readString(file).replace("Your alpha is sore", "Ignore it"));

    Problems problems = new Problems();
    Clinic read = ClinicReader.read(new JsonFolder(clinic, problems), LIBRARY);
    assertEquals(List.of(), read.signOffs().all());
    assertEquals(
        List.of(
            "the words of this sign-off were changed after it was signed, so it counts for"
                + " nothing"),
        problems.all().stream().map(Problem::message).toList());
  }

  @Test
  void theNextOneShowsWhatChangedSince() throws IOException {
    SignOff before = sign();
    Library reworded =
        LIBRARY.changed(
            new LibraryChange() {
              @Override
              public Condition condition(Condition c) {
                return Statements.map(
                    c, (key, said) -> key.equals("mainMessage") ? reworded(said) : said);
              }
            });

    Condition alpha = reworded.condition(TestLibrary.ALPHA).orElseThrow();
    Map<String, String> now = PrintedWords.of(reworded, alpha, new Words(language()));
    String was = alpha().overview().mainMessage().plain();
    assertEquals(
        List.of(
            new WordChange("mainMessage.plain", Optional.of(was), Optional.of(was + " Again."))),
        WordChange.between(before.words(), now));
  }

  @Test
  void twoWhoSignInTheSameSecondAreBothRecorded() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<SignOff>> signers = IntStream.range(0, 24).mapToObj(this::signer).toList();
      for (var done : threads.invokeAll(signers)) {
        done.get();
      }
    }

    try (Stream<Path> files = Files.list(clinic.resolve("sign-offs"))) {
      assertEquals(24, files.filter(file -> file.toString().endsWith(".json")).count());
    }
    assertEquals(
        24,
        read(LIBRARY).signOffs().all().stream().map(s -> s.signature().by()).distinct().count());
  }

  @Test
  void aReviewRunsOutAfterItsLastDay() {
    Signature until =
        new Signature("A", "r", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 6, 30)));

    assertEquals(false, until.isOverdue(LocalDate.of(2026, 6, 30)));
    assertEquals(true, until.isOverdue(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void whatWasSignedInOneLanguageIsNotSignedInAnother() throws IOException {
    sign();

    assertTrue(
        read(LIBRARY)
            .signOffs()
            .newest(alpha(), java.util.Locale.forLanguageTag("es"), Subject.CONTENT)
            .isEmpty());
  }

  private void assertLapsed(LibraryChange change) {
    assertEquals(Review.of(Check.lapsed(SIGNATURE)), reviewIn(LIBRARY.changed(change)));
  }

  private static Statement reworded(Statement said) {
    return new Statement(
        said.id(), said.text(), said.plain() + " Again.", said.sources(), said.provenance());
  }

  private Review reviewIn(Library library) {
    return read(library).applied(library).condition(TestLibrary.ALPHA).orElseThrow().review();
  }

  private Clinic read(Library library) {
    Problems problems = new Problems();
    Clinic read = ClinicReader.read(new JsonFolder(clinic, problems), library);
    assertEquals(List.of(), problems.all());
    return read;
  }

  private SignOff sign() throws IOException {
    return sign(SIGNATURE);
  }

  private SignOff sign(Signature signature) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);
    return new SignOffDesk(clinic, clock).sign(LIBRARY, alpha(), Subject.CONTENT, signature);
  }

  private Callable<SignOff> signer(int number) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    return () -> sign(new Signature("Person " + number, "role of a test", today, Optional.empty()));
  }

  private static Condition alpha() {
    return LIBRARY.condition(TestLibrary.ALPHA).orElseThrow();
  }

  private static Map<String, String> words() {
    return PrintedWords.of(LIBRARY, alpha(), new Words(language()));
  }

  private static java.util.Locale language() {
    return LIBRARY.edition().language();
  }
}

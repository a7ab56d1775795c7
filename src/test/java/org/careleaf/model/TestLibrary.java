package org.careleaf.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.model.Condition.Care;
import org.careleaf.model.Condition.Factors;
import org.careleaf.model.Condition.Outlook;
import org.careleaf.model.Condition.Overview;
import org.careleaf.model.Condition.Picture;
import org.careleaf.model.TreatmentOption.Line;

/**
 * A small library of invented content, so that tests do not change when the real content does.
 *
 * <p>Alpha ache says something about everything; Beta bruise shares some of it, says nothing about
 * the rest, and is reviewed; Gamma crisis is an emergency. Every staff wording begins with
 * "Staff:".
 */
public final class TestLibrary {
  public static final String ALPHA = "alpha-ache";
  public static final String BETA = "beta-bruise";
  public static final String GAMMA = "gamma-crisis";

  private static final Review DRAFT = Review.DRAFT;

  private TestLibrary() {}

  public static Library library() {
    return of(List.of(alpha(), beta(), gamma()), redFlags());
  }

  /** A library of other conditions or red flags, with the usual symptoms, treatments, sources. */
  public static Library of(List<Condition> conditions, List<RedFlag> redFlags) {
    return new Library(
        new Edition("T1", "Test", LocalDate.of(2026, 1, 31), Locale.ENGLISH, "911"),
        byId(conditions.stream(), Condition::id),
        byId(symptoms(), Symptom::id),
        byId(treatments(), Treatment::id),
        new Library.References(
            byId(redFlags.stream(), RedFlag::id), byId(sources(), Source::id), comparisons()));
  }

  /** The library with other conditions, and with drawings. */
  public static Library with(
      Map<String, Condition> conditions, Map<String, Illustration> drawings) {
    Library plain = library();
    Library.References references = plain.references();
    return new Library(
        plain.edition(),
        conditions,
        plain.symptoms(),
        plain.treatments(),
        new Library.References(
            references.redFlags(),
            references.sources(),
            references.comparisons(),
            references.glossary(),
            drawings));
  }

  public static List<RedFlag> redFlags() {
    return List.of(
        redFlag("cannot-breathe", Urgency.EMERGENCY, "trouble breathing"),
        redFlag("cannot-wake", Urgency.EMERGENCY, "someone who does not wake up"),
        redFlag("fever", Urgency.SAME_DAY, "a fever"),
        redFlag("no-better", Urgency.SOON, "an ache that is no better after 2 weeks"));
  }

  public static RedFlag redFlag(String id, Urgency urgency, String plain) {
    return new RedFlag(urgency, statement(id, plain, "S1"));
  }

  /** A statement that has no source if none is named. */
  public static Statement statement(String id, String plain, String... sources) {
    return new Statement(id, "Staff: " + plain, plain, List.of(sources));
  }

  private static Condition alpha() {
    return new Condition(
        ALPHA,
        "Alpha ache",
        new Labels(
            List.of("sore alpha", "alpha pain", "bad alpha", "alphalgia"),
            List.of(new Coding("ICD-10-CM", "A00.1", "Ache of alpha"))),
        new Overview(
            false,
            statement("summary", "Your alpha is sore. It is not torn.", "S1"),
            statement("main-message", "Most people get better in 4 weeks. Keep moving.", "S2")),
        alphaPicture(),
        new Care(
            List.of("cannot-breathe", "cannot-wake", "fever", "no-better"),
            List.of(statement("exam", "We look at how you move.", "S2")),
            List.of(
                option("walk", Line.SELF_CARE, "Walk a little, many times a day."),
                option("tablets", Line.FIRST, "Ask us which tablets are safe for you."),
                option("needle", Line.SPECIALIST, "A shot, if nothing else helps"),
                option("rest", Line.NOT_ADVISED, "Staying in bed. It slows you down.")),
            List.of(statement("lifting", "Lifting heavy things"))),
        new Outlook(
            Optional.of(
                new Fact<>(
                    Set.of(TimeCourse.RESOLVES),
                    statement("prognosis", "Most people are well after 4 weeks.", "S1"))),
            List.of(statement("exercise", "Keep up your exercise."))),
        List.of(
            new DifferentialDiagnosis(statement(BETA, "It hurts more when you sit.", "S1")),
            new DifferentialDiagnosis(statement(GAMMA, "You can walk and talk."))),
        DRAFT);
  }

  private static Picture alphaPicture() {
    return new Picture(
        Optional.of(new Fact<>(new AgeRange(30, 50), statement("ages", "People from 30 to 50."))),
        Optional.of(new Fact<>(Set.of(Onset.SUDDEN), statement("onset", "All at once."))),
        List.of(statement("left", "On the left side", "S1")),
        List.of(statement("arm", "Into your arm")),
        List.of(
            presentation("soreness", Frequency.FREQUENT, "It is sore when you press on it."),
            presentation("numbness", Frequency.EXCLUDED, "Numb skin is not expected. Call us.")),
        new Factors(
            List.of(statement("sitting", "Sitting"), statement("bending", "Bending")),
            List.of(statement("walking", "Walking")),
            List.of(statement("age", "Getting older"))));
  }

  private static Condition beta() {
    return new Condition(
        BETA,
        "Beta bruise",
        new Labels(List.of("black beta"), List.of()),
        new Overview(
            false,
            statement("summary", "A bruise of your beta."),
            statement("main-message", "It heals on its own.")),
        new Picture(
            Optional.empty(),
            Optional.empty(),
            List.of(statement("right", "On the right side")),
            List.of(),
            List.of(presentation("soreness", Frequency.OCCASIONAL, "It may be sore.")),
            new Factors(List.of(statement("sitting", "Sitting")), List.of(), List.of())),
        new Care(
            List.of("cannot-breathe", "no-better"),
            List.of(),
            List.of(
                option("walk", Line.FIRST, "Walk as you like."),
                option("needle", Line.NOT_ADVISED, "Shots. They do not help a bruise.")),
            List.of()),
        new Outlook(Optional.empty(), List.of()),
        List.of(),
        Review.of(
            Review.Check.signed(
                new Signature(
                    "Dr. Test",
                    "tester",
                    LocalDate.of(2026, 1, 15),
                    Optional.of(LocalDate.of(2028, 1, 15))))));
  }

  private static Condition gamma() {
    return new Condition(
        GAMMA,
        "Gamma crisis",
        new Labels(List.of(), List.of()),
        new Overview(
            true,
            statement("summary", "Your gamma has stopped.", "S1"),
            statement("main-message", "This is an emergency. Go now.", "S1")),
        new Picture(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            new Factors(List.of(), List.of(), List.of())),
        new Care(
            List.of("cannot-breathe", "cannot-wake"),
            List.of(),
            List.of(option("needle", Line.FIRST, "Surgery on the same day", "S1")),
            List.of(statement("waiting", "Waiting", "S1"))),
        new Outlook(Optional.empty(), List.of()),
        List.of(),
        DRAFT);
  }

  private static Presentation presentation(String id, Frequency frequency, String plain) {
    return new Presentation(frequency, statement(id, plain));
  }

  private static TreatmentOption option(String id, Line line, String plain, String... sources) {
    return new TreatmentOption(line, statement(id, plain, sources));
  }

  private static Stream<Symptom> symptoms() {
    return Stream.of(
        symptom("soreness", "Soreness", Symptom.Group.OTHER),
        symptom("numbness", "Numb skin", Symptom.Group.NERVE));
  }

  private static Symptom symptom(String id, String name, Symptom.Group group) {
    return new Symptom(
        id,
        name,
        new Labels(List.of(), List.of()),
        Symptom.Kind.SYMPTOM,
        group,
        statement("summary", name + "."),
        Optional.empty(),
        DRAFT);
  }

  private static Stream<Treatment> treatments() {
    return Stream.of(
        treatment("walk", "Walking", Treatment.Kind.SELF_CARE),
        treatment("tablets", "Tablets", Treatment.Kind.MEDICINE),
        treatment("needle", "Shots", Treatment.Kind.SURGERY),
        treatment("rest", "Bed rest", Treatment.Kind.SELF_CARE));
  }

  private static Treatment treatment(String id, String name, Treatment.Kind kind) {
    return new Treatment(
        id,
        name,
        new Labels(List.of(), List.of()),
        kind,
        statement("summary", name + "."),
        Treatment.Guide.NONE,
        new Treatment.Evidence(List.of(), List.of(), List.of()),
        List.of(),
        DRAFT);
  }

  private static Stream<Source> sources() {
    return Stream.of(source("S1", "Alpha Society 2020"), source("S2", "Book of Aches"));
  }

  private static Source source(String id, String label) {
    return new Source(id, label, "Some Authors", "On aches", "2020", "doi:10.1/" + id, "abstract");
  }

  private static List<PreparedComparison> comparisons() {
    return List.of(
        new PreparedComparison(
            "alpha-or-beta",
            List.of(ALPHA, BETA),
            "Left or right?",
            statement("message", "Left points to alpha, right to beta.", "S2")));
  }

  private static <T> Map<String, T> byId(Stream<T> items, Function<T, String> id) {
    return items.collect(
        Collectors.toMap(id, item -> item, (one, other) -> one, LinkedHashMap::new));
  }
}

package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Condition;
import org.careleaf.model.Contraindication;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.Test;

/** The Spanish that ships. */
class ShippedSpanishTest {
  private static final Pattern INFORMAL =
      Pattern.compile("(?iU)\\b(tú|tu|tus|te|ti|contigo|tienes|puedes|debes|estás)\\b");

  /** How a text begins that completes a sentence: "Llámenos hoy si tiene ...". */
  private static final Pattern COMPLETES = Pattern.compile("\\p{Ll}.*[^.]", Pattern.DOTALL);

  private static final Pattern HARD = Pattern.compile("to-do: \"(\\S+)\" is a hard word");

  private static final Pattern UNOPENED = Pattern.compile("^[^¿]*\\?|^[^¡]*!");

  private static final Optional<Check> UNCHECKED = Optional.of(Check.NONE);

  private static final LoadResult LOADED = ShippedContent.loaded();
  private static final Library SPANISH = spanish();

  @Test
  void everyHandoutIsWhole() {
    Rendition spanish =
        new Languages(LOADED.library(), LOADED.translations())
            .in(Locale.forLanguageTag("es"))
            .orElseThrow();
    HandoutComposer composer = new HandoutComposer(spanish);
    HandoutOptions options = Samples.options(PaperSize.LETTER);
    Map<String, List<Gap>> gaps = new TreeMap<>();
    for (Condition condition : spanish.library().conditions().values()) {
      gaps.put(condition.id(), composer.conditions(List.of(condition), options).gaps());
    }
    for (PreparedComparison prepared : spanish.library().references().comparisons()) {
      gaps.put(prepared.id(), composer.comparison(columns(spanish, prepared), options).gaps());
    }
    assertFalse(gaps.isEmpty());
    gaps.values().removeIf(List::isEmpty);

    assertEquals(Map.of(), gaps);
  }

  @Test
  void nothingOfItIsOwedOrOutOfDate() {
    assertEquals(List.of(), owed().filter(line -> !HARD.matcher(line).find()).toList());
    assertEquals(
        List.of(),
        SPANISH.references().glossary().stream()
            .filter(term -> term.translation() != Translation.TRANSLATED)
            .toList());
  }

  /** Those of the English that the glossary does not have either, and none more. */
  @Test
  void noWordIsHardThatIsNotInTheEnglishToo() {
    assertEquals(
        List.of("reumatólogo", "ciprofloxacino", "levofloxacino"),
        owed().map(HARD::matcher).filter(Matcher::find).map(hard -> hard.group(1)).toList());
  }

  private static Stream<String> owed() {
    return LOADED.problems().stream().map(Problem::line).filter(line -> line.startsWith("es/"));
  }

  @Test
  void nobodyHasCheckedItYet() {
    assertTrue(SPANISH.topics().allMatch(t -> t.review().translation().equals(UNCHECKED)));
  }

  @Test
  void whatCompletesASentenceBeginsSmallAndHasNoFullStop() {
    assertEquals(List.of(), completing().filter(not(COMPLETES.asMatchPredicate())).toList());
    assertFalse(COMPLETES.matcher("Dolor de espalda").matches());
    assertFalse(COMPLETES.matcher("dolor de espalda.").matches());
  }

  @Test
  void aPatientIsAddressedAsUsted() {
    assertEquals(List.of(), plain().filter(INFORMAL.asPredicate()).toList());
    assertEquals(
        List.of("Si tienes dolor", "Haga lo que tú quieras"),
        Stream.of("Si tienes dolor", "Haga lo que tú quieras", "Un túnel")
            .filter(INFORMAL.asPredicate())
            .toList());
  }

  @Test
  void aQuestionOpensAsItCloses() {
    assertEquals(List.of(), plain().filter(UNOPENED.asPredicate()).toList());
    assertEquals(1, Stream.of("Duele la pierna?").filter(UNOPENED.asPredicate()).count());
  }

  private static Stream<String> completing() {
    return Stream.concat(
        SPANISH.references().redFlags().values().stream().map(flag -> flag.statement().plain()),
        SPANISH.treatments().values().stream()
            .flatMap(t -> t.evidence().contraindications().stream())
            .map(Contraindication::statement)
            .map(Statement::plain));
  }

  private static Stream<String> plain() {
    return Stream.of(
            SPANISH
                .topics()
                .flatMap(
                    topic ->
                        Stream.concat(
                            Stream.of(topic.name()),
                            Statements.of(topic).values().stream().map(Statement::plain))),
            completing(),
            SPANISH.references().comparisons().stream()
                .flatMap(c -> Stream.of(c.question(), c.message().plain())),
            SPANISH.references().glossary().stream()
                .filter(term -> term.use() == GlossaryTerm.Use.TAUGHT)
                .map(GlossaryTerm::plain))
        .flatMap(texts -> texts);
  }

  private static Predicate<String> not(Predicate<String> predicate) {
    return predicate.negate();
  }

  private static List<Condition> columns(Rendition spanish, PreparedComparison prepared) {
    return prepared.conditions().stream()
        .map(id -> spanish.library().condition(id).orElseThrow())
        .toList();
  }

  private static Library spanish() {
    Library spanish = LOADED.translations().get("es");
    if (spanish == null) {
      throw new IllegalStateException("data/es is missing");
    }
    return spanish;
  }
}

package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Block.Pair;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.Tongues.Form;
import org.careleaf.model.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside a text in the other language says the same, on every sheet that ships. */
class SameLinesTest {
  private static final LoadResult LOADED = ShippedContent.loaded();
  private static final Languages LANGUAGES = new Languages(LOADED.library(), LOADED.translations());
  private static final Locale SPANISH = Locale.of("es");

  private final HandoutMaker maker = new HandoutMaker(LANGUAGES, Optional.empty());

  @ParameterizedTest
  @EnumSource(TypeSize.class)
  void everyLineOfAnInterpretersCopyHasItsOwnTranslation(TypeSize type) {
    List<String> wrong = new ArrayList<>();
    for (Locale patient : List.of(Locale.ENGLISH, SPANISH)) {
      Map<String, String> own = LANGUAGES.in(patient).orElseThrow().plain();
      Map<String, String> other = LANGUAGES.in(other(patient)).orElseThrow().plain();
      sheets()
          .forEach(
              items ->
                  lines(make(items, patient, Form.INTERPRETER, type)).stream()
                      .filter(line -> !isRight(line, own, other))
                      .map(line -> items + " " + line.passage() + " | " + line.second())
                      .forEach(wrong::add));
    }

    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(TypeSize.class)
  void whatStandsSideBySideIsOfTheSameStatements(TypeSize type) {
    List<String> wrong = new ArrayList<>();
    for (Locale patient : List.of(Locale.ENGLISH, SPANISH)) {
      sheets()
          .forEach(
              items ->
                  make(items, patient, Form.SIDE_BY_SIDE, type).blocks().stream()
                      .flatMap(block -> block instanceof Pair pair ? Stream.of(pair) : null)
                      .filter(pair -> !pair.first().isEmpty())
                      .filter(pair -> !keys(pair.first()).equals(keys(pair.second())))
                      .map(pair -> items + " " + keys(pair.first()) + " | " + keys(pair.second()))
                      .forEach(wrong::add));
    }

    assertEquals(List.of(), wrong);
  }

  /** Of a cell of a comparison that says only a name nothing is asked. */
  private static boolean isRight(
      NumberedLine line, Map<String, String> own, Map<String, String> other) {
    String key = line.passage().key();
    return !says(line.first(), key, own) || says(line.second(), key, other);
  }

  /** Whether a line says a statement, or one line of it; what frames it may stand around it. */
  private static boolean says(String line, String key, Map<String, String> texts) {
    List<String> parts = List.of(key.split("/(?=\\d+$)", -1));
    String text = texts.getOrDefault(parts.getFirst(), "");
    List<String> lines = text.lines().filter(one -> !one.isBlank()).map(String::strip).toList();
    int at = parts.size() == 1 ? 0 : Integer.parseInt(parts.getLast()) - 1;
    return (!text.isEmpty() && line.contains(text))
        || (at < lines.size() && line.equals(lines.get(at)));
  }

  private static List<NumberedLine> lines(Handout copy) {
    List<NumberedLine> lines =
        copy.blocks().stream()
            .flatMap(
                block -> block instanceof NumberedLines(_, _, _, _, var all) ? all.stream() : null)
            .toList();
    assertFalse(lines.isEmpty());
    return lines;
  }

  private static List<String> keys(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Definitions))
        .flatMap(Passages::in)
        .map(Passage::key)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private Handout make(List<HandoutItem> items, Locale patient, Form form, TypeSize type) {
    HandoutOptions usual = Samples.options(PaperSize.LETTER);
    Look look = new Look(type, Look.USUAL.ink(), Look.USUAL.pictures());
    return maker.make(
        new HandoutRequest(
            items,
            new Tongues(patient, Optional.of(other(patient)), form),
            new HandoutOptions(usual.paper(), usual.date(), look, usual.selection()),
            ForPatient.NOBODY));
  }

  private static Locale other(Locale language) {
    return language.equals(SPANISH) ? Locale.ENGLISH : SPANISH;
  }

  /** Every topic and prepared comparison, and each two and three that follow, also compared. */
  private static Stream<List<HandoutItem>> sheets() {
    Library library = LOADED.library();
    List<HandoutItem> conditions =
        library.conditions().keySet().stream().<HandoutItem>map(OfCondition::new).toList();
    List<HandoutItem> treatments =
        library.treatments().keySet().stream().<HandoutItem>map(OfTreatment::new).toList();
    Stream<HandoutItem> comparisons =
        library.references().comparisons().stream()
            .map(prepared -> new OfComparison(prepared.conditions()));
    return Stream.of(
            Stream.concat(Stream.concat(conditions.stream(), treatments.stream()), comparisons)
                .map(List::of),
            runs(conditions, 2),
            runs(conditions, 3),
            runs(List.copyOf(library.conditions().keySet()), 3)
                .map(ids -> List.<HandoutItem>of(new OfComparison(ids))),
            runs(treatments, 4),
            Stream.of(conditions.subList(0, 8)))
        .flatMap(some -> some);
  }

  private static <T> Stream<List<T>> runs(List<T> all, int length) {
    return Stream.iterate(0, at -> at + length <= all.size(), at -> at + 1)
        .map(at -> all.subList(at, at + length));
  }
}

package org.careleaf.handout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Aspect;
import org.careleaf.compare.CellValue;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.compare.Comparison;
import org.careleaf.compare.Comparison.Distinction;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.ComparisonTable.Row;
import org.careleaf.handout.Block.Heading;
import org.careleaf.model.Condition;
import org.careleaf.model.Frequency;
import org.careleaf.model.Library;
import org.careleaf.model.Symptom;
import org.careleaf.model.TreatmentOption;

/** A comparison as a patient reads it: what tells the conditions apart, then the table. */
record SideBySide(Library library, Words words, Quotes quotes, Comparison comparison) {
  /** Warning signs have their own cards; names and codes are for staff. */
  private static final Set<Aspect> LEFT_OUT =
      EnumSet.of(
          Aspect.WARNING_SIGNS,
          Aspect.WHEN_TO_CALL,
          Aspect.WHAT_RAISES_THE_RISK,
          Aspect.OTHER_TREATMENTS,
          Aspect.PREVENTION,
          Aspect.ALSO_CALLED,
          Aspect.CODES);

  private static final Optional<Qualifier> EXCLUDED =
      Optional.of(new Qualifier.HowOften(Frequency.EXCLUDED));

  /** What points to each, as far as anything does. */
  List<Block> apart() {
    return comparison.distinctions().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Heading(2, words.text("handout.compare.apart"))),
                IntStream.range(0, comparison.columns().size()).boxed().flatMap(this::apart))
            .toList();
  }

  /** Only the rows that differ; all, where none of those that print does. */
  SideBySide differences() {
    List<Comparison.Row> rows =
        comparison.rows().stream().filter(row -> row.agreement() == Agreement.DIFFERENT).toList();
    SideBySide differences =
        new SideBySide(
            library,
            words,
            quotes,
            new Comparison(comparison.columns(), comparison.distinctions(), rows));
    return differences.table().rows().isEmpty() ? this : differences;
  }

  /** The table. */
  List<Block> sideBySide() {
    return List.of(new Heading(2, words.text("handout.compare")), table());
  }

  /**
   * The same, a table for each question with a row for each answer, under the names of those for
   * which it holds: in large letters three columns would have lines of a word or two.
   */
  List<Block> oneBelowTheOther() {
    return Stream.<Block>concat(
            Stream.of(new Heading(2, words.text("handout.compare"))),
            table().rows().stream().map(this::table))
        .toList();
  }

  private ComparisonTable table(Row row) {
    String mark = row.mark().isEmpty() ? words.text("handout.compare.each") : row.mark();
    Map<List<List<String>>, List<Integer>> alike =
        IntStream.range(0, row.cells().size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    at -> row.cells().get(at).stream().map(quotes::words).toList(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Row> answers =
        alike.values().stream()
            .map(
                who ->
                    new Row(
                        who.stream()
                            .map(at -> comparison.columns().get(at).name())
                            .collect(Collectors.joining(", ")),
                        Agreement.NOT_COMPARED,
                        "",
                        List.of(row.cells().get(who.getFirst()))))
            .toList();
    return new ComparisonTable(row.label(), List.of(mark), answers);
  }

  private Stream<Block> apart(int column) {
    Condition condition = comparison.columns().get(column);
    List<Passage> points =
        comparison.distinctions().stream()
            .filter(distinction -> distinction.column() == column)
            .map(this::point)
            .toList();
    return points.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Heading(3, words.text("handout.compare.points", Names.inSentence(condition))),
            new BulletList(points));
  }

  /** Among two conditions it is clear which one this is told from. */
  private Passage point(Distinction distinction) {
    Passage passage = quotes.passage(distinction.statement());
    Condition other = comparison.columns().get(distinction.other());
    return comparison.columns().size() == 2
        ? passage
        : passage.saying(
            words.text("handout.compare.than", Names.inSentence(other), passage.text()));
  }

  private ComparisonTable table() {
    return new ComparisonTable(
        words.text("handout.compare.rows"),
        comparison.columns().stream().map(Condition::name).toList(),
        comparison.rows().stream()
            .filter(row -> !LEFT_OUT.contains(row.aspect()) && !isSilentOnGaps(row))
            .map(this::row)
            .toList());
  }

  /** Of gaps in knowledge of which nothing is said, a patient need not read that nothing is. */
  private static boolean isSilentOnGaps(Comparison.Row row) {
    return row.aspect() == Aspect.NOT_KNOWN
        && row.cells().stream().allMatch(CellValue.NotStated.class::isInstance);
  }

  private Row row(Comparison.Row row) {
    return new Row(
        words.aspect(row.aspect()),
        row.agreement(),
        mark(row.agreement()),
        row.cells().stream().map(cell -> cell(row.aspect(), cell)).toList());
  }

  private List<Passage> cell(Aspect aspect, CellValue value) {
    return switch (value) {
      case CellValue.NotStated() -> List.of(notStated());
      case CellValue.Prose(var statements) -> quotes.passages(statements);
      case CellValue.Terms(var values) -> Passage.all(values);
      case CellValue.Items(var items) ->
          worthSaying(items)
              .map(item -> aspect == Aspect.FIRST_TREATMENTS ? treatment(item) : item(item))
              .toList();
    };
  }

  /** A cell that says "Not stated" says it alone. */
  private String mark(Agreement agreement) {
    return agreement == Agreement.NOT_STATED ? "" : words.agreement(agreement);
  }

  /** What only an examiner can find is not for the kitchen table. */
  private boolean isFelt(CellValue.Item item) {
    return library.symptom(item.id()).map(Symptom::kind).orElse(Symptom.Kind.SYMPTOM)
        == Symptom.Kind.SYMPTOM;
  }

  /** Where a patient reads what there is, what there is not would only be in the way. */
  private Stream<CellValue.Item> worthSaying(List<CellValue.Item> all) {
    List<CellValue.Item> items = all.stream().filter(this::isFelt).toList();
    Predicate<CellValue.Item> isExpected = item -> !EXCLUDED.equals(item.qualifier());
    return items.stream().anyMatch(isExpected) ? items.stream().filter(isExpected) : items.stream();
  }

  /** The sheet says what to do under "What helps"; here the name is enough. */
  private Passage treatment(CellValue.Item item) {
    String key = quotes.key(item.statement());
    return new Passage(key, library.treatment(item.id()).map(quotes::name).orElseThrow());
  }

  private Passage item(CellValue.Item item) {
    Passage passage = quotes.passage(item.statement());
    String word = item.qualifier().map(this::word).orElse("");
    boolean said = lower(passage.text()).contains(lower(word));
    return said
        ? passage
        : passage.saying(words.text("handout.qualified", capital(word), passage.text()));
  }

  /** What a patient must know of how it holds; which treatment comes first is for staff. */
  private String word(Qualifier qualifier) {
    return switch (qualifier) {
      case Qualifier.HowOften(var frequency) -> words.frequency(frequency);
      case Qualifier.HowSoon _ -> "";
      case Qualifier.Standing(var line) ->
          line == TreatmentOption.Line.NOT_ADVISED ? words.line(line) : "";
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Passage notStated() {
    return Passage.of(words.text("cell.notStated"));
  }
}

package org.careleaf.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.compare.AspectReader.Reading;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;

/**
 * Two to four conditions side by side: a column per condition, a row per aspect.
 *
 * @param columns the conditions
 * @param distinctions what tells them apart, by column
 * @param rows a row per aspect, in the order of {@link Aspect}
 */
public record Comparison(List<Condition> columns, List<Distinction> distinctions, List<Row> rows) {
  /** The fewest and the most conditions that lie side by side. */
  public static final int FEWEST = 2;

  public static final int MOST = 4;

  private static final Set<Aspect> WARNINGS = EnumSet.of(Aspect.WARNING_SIGNS, Aspect.WHEN_TO_CALL);

  public Comparison {
    columns = List.copyOf(columns);
    distinctions = List.copyOf(distinctions);
    rows = List.copyOf(rows);
  }

  /**
   * One aspect across all columns.
   *
   * @param aspect what the row is about
   * @param cells a cell per column
   * @param agreement how far the columns say the same
   */
  public record Row(Aspect aspect, List<CellValue> cells, Agreement agreement) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What points to one column's condition rather than to another's.
   *
   * @param column the column it speaks for, from 0
   * @param other the column it is told from, from 0
   * @param statement what distinguishes
   */
  public record Distinction(int column, int other, Statement statement) {}

  /**
   * Lays conditions side by side.
   *
   * @throws IllegalArgumentException for fewer than 2, more than 4, or a condition named twice
   */
  public static Comparison of(List<Condition> conditions, Library library) {
    if (conditions.size() < FEWEST || conditions.size() > MOST) {
      throw new IllegalArgumentException(
          "A comparison takes 2 to 4 conditions, not " + conditions.size() + ".");
    }
    if (new HashSet<>(conditions).size() < conditions.size()) {
      throw new IllegalArgumentException("A comparison takes each condition only once.");
    }
    AspectReader reader = new AspectReader(library);
    List<Row> rows =
        Stream.of(Aspect.values()).map(aspect -> row(aspect, conditions, reader)).toList();
    return new Comparison(conditions, distinctions(conditions), rows);
  }

  /** The aspects that a condition says nothing about. */
  public static List<Aspect> notStated(Condition condition, Library library) {
    AspectReader reader = new AspectReader(library);
    return Stream.of(Aspect.values())
        .filter(aspect -> reader.read(aspect, condition).value() instanceof CellValue.NotStated)
        .toList();
  }

  /**
   * The rows that are not known to be the same. Warning signs stay whatever they say, and so do
   * rows where a column says nothing and prose that cannot be compared.
   */
  public Comparison differencesOnly() {
    List<Row> kept =
        rows.stream()
            .filter(row -> WARNINGS.contains(row.aspect()) || row.agreement() != Agreement.SAME)
            .toList();
    return new Comparison(columns, distinctions, kept);
  }

  /** How many rows are marked with an agreement. */
  public long count(Agreement agreement) {
    return rows.stream().filter(row -> row.agreement() == agreement).count();
  }

  private static Row row(Aspect aspect, List<Condition> conditions, AspectReader reader) {
    List<Reading> readings = conditions.stream().map(c -> reader.read(aspect, c)).toList();
    List<CellValue> cells = readings.stream().map(r -> withColumns(r, readings)).toList();
    boolean allStated = readings.stream().noneMatch(Reading.NOTHING::equals);
    Agreement agreement =
        allStated
            ? Core.agreement(readings.stream().map(Reading::core).toList())
            : Agreement.NOT_STATED;
    return new Row(aspect, cells, agreement);
  }

  private static CellValue withColumns(Reading reading, List<Reading> readings) {
    return reading.value() instanceof CellValue.Items(List<CellValue.Item> items)
        ? new CellValue.Items(
            items.stream()
                .map(
                    item ->
                        new CellValue.Item(
                            item.id(),
                            item.statement(),
                            item.qualifier(),
                            columnsSaying(item, readings)))
                .toList())
        : reading.value();
  }

  private static Set<Integer> columnsSaying(CellValue.Item item, List<Reading> readings) {
    Core.Ids mine = new Core.Ids(Set.of(new Core.Token(item.id(), item.qualifier())));
    Set<Integer> columns = new TreeSet<>();
    IntStream.range(0, readings.size())
        .filter(column -> mine.sharesWith(readings.get(column).core()))
        .forEach(columns::add);
    return columns;
  }

  private static List<Distinction> distinctions(List<Condition> conditions) {
    List<Distinction> found = new ArrayList<>();
    for (int column = 0; column < conditions.size(); column++) {
      for (int other = 0; other < conditions.size(); other++) {
        addDistinction(found, conditions, column, other);
      }
    }
    return found;
  }

  private static void addDistinction(
      List<Distinction> found, List<Condition> conditions, int column, int other) {
    String otherId = conditions.get(other).id();
    conditions.get(column).differentialDiagnosis().stream()
        .filter(d -> d.conditionId().equals(otherId))
        .forEach(d -> found.add(new Distinction(column, other, d.statement())));
  }
}

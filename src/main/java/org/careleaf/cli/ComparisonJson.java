package org.careleaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Aspect;
import org.careleaf.compare.CellValue;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Statement;
import org.careleaf.model.Translation;

/** A comparison as a tool reads it. */
record ComparisonJson(
    List<Named> conditions, List<Distinction> whatTellsThemApart, List<Row> rows) {

  /**
   * A condition.
   *
   * @param translation how its name came into the comparison's language, unless it is the original
   */
  record Named(String id, String name, Optional<Translation> translation) {}

  record Distinction(
      String condition,
      String from,
      String text,
      String plain,
      Optional<Translation> translation) {}

  record Row(Aspect aspect, Agreement agreement, List<Cell> cells) {}

  record Cell(String kind, List<Item> items) {}

  record Item(
      Optional<String> id,
      String text,
      String plain,
      Optional<String> holds,
      Optional<List<String>> saidBy,
      Optional<Translation> translation,
      List<String> sources) {}

  static ComparisonJson of(Comparison comparison) {
    List<String> ids = comparison.columns().stream().map(c -> c.id()).toList();
    return new ComparisonJson(
        comparison.columns().stream()
            .map(c -> new Named(c.id(), c.name(), unlessOriginal(c.labels().translation())))
            .toList(),
        comparison.distinctions().stream()
            .map(
                d ->
                    new Distinction(
                        ids.get(d.column()),
                        ids.get(d.other()),
                        d.statement().text(),
                        d.statement().plain(),
                        translation(d.statement())))
            .toList(),
        comparison.rows().stream()
            .map(
                row ->
                    new Row(
                        row.aspect(),
                        row.agreement(),
                        row.cells().stream().map(cell -> cell(cell, ids)).toList()))
            .toList());
  }

  private static Cell cell(CellValue value, List<String> ids) {
    return switch (value) {
      case CellValue.NotStated _ -> new Cell("notStated", List.of());
      case CellValue.Prose(List<Statement> statements) ->
          new Cell("prose", statements.stream().map(ComparisonJson::plain).toList());
      case CellValue.Terms(List<String> terms) ->
          new Cell("terms", terms.stream().map(ComparisonJson::term).toList());
      case CellValue.Items(List<CellValue.Item> items) ->
          new Cell("items", items.stream().map(item -> item(item, ids)).toList());
    };
  }

  private static Item plain(Statement s) {
    return new Item(
        Optional.empty(),
        s.text(),
        s.plain(),
        Optional.empty(),
        Optional.empty(),
        translation(s),
        s.sources());
  }

  private static Item term(String term) {
    return new Item(
        Optional.empty(),
        term,
        term,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Item item(CellValue.Item item, List<String> ids) {
    return new Item(
        Optional.of(item.id()),
        item.statement().text(),
        item.statement().plain(),
        item.qualifier().map(ComparisonJson::name),
        Optional.of(new TreeSet<>(item.columns()).stream().map(ids::get).toList()),
        translation(item.statement()),
        item.statement().sources());
  }

  private static Optional<Translation> translation(Statement statement) {
    return unlessOriginal(statement.provenance().translation());
  }

  private static Optional<Translation> unlessOriginal(Translation translation) {
    return Optional.of(translation).filter(how -> how != Translation.ORIGINAL);
  }

  private static String name(Qualifier qualifier) {
    return switch (qualifier) {
      case Qualifier.HowOften(var frequency) -> frequency.name();
      case Qualifier.HowSoon(var urgency) -> urgency.name();
      case Qualifier.Standing(var line) -> line.name();
    };
  }
}

package org.careleaf.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Aspect;
import org.careleaf.compare.CellValue;
import org.careleaf.compare.CellValue.Item;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.model.Statement;
import org.careleaf.model.Symptom;
import org.careleaf.model.Treatment;
import org.careleaf.ui.common.Bullets;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.StyleClass;

/**
 * Draws what one condition says about one aspect.
 *
 * @param columns how many conditions are compared
 */
record CellContent(Ink ink, int columns) {
  Node of(Aspect aspect, CellValue value) {
    return switch (value) {
      case CellValue.NotStated() ->
          Cards.wrapped(ink.words().text("cell.notStated"), StyleClass.MUTED);
      case CellValue.Prose(var statements) -> prose(statements);
      case CellValue.Terms(List<String> values) ->
          aspect == Aspect.CODES ? lines(values) : Prose.of(String.join(", ", values));
      case CellValue.Items(List<Item> items) -> items(items);
    };
  }

  private VBox prose(List<Statement> statements) {
    VBox list = new Column(4);
    statements.forEach(s -> list.getChildren().add(ink.withSources(Prose.of(ink.text(s)), s)));
    return list;
  }

  private static VBox lines(List<String> values) {
    VBox list = new Column(3);
    values.forEach(value -> list.getChildren().add(Prose.of(value)));
    return list;
  }

  private Node items(List<Item> items) {
    boolean warnings =
        items.stream().anyMatch(i -> i.qualifier().orElse(null) instanceof Qualifier.HowSoon);
    if (warnings) {
      return new WarningSigns(this).of(items);
    }
    VBox list = new Column(4);
    items.forEach(item -> list.getChildren().add(bullet(item)));
    return list;
  }

  private Node bullet(Item item) {
    return bullet(item, ink.withSources(prose(item), item.statement()));
  }

  /** A text with a bullet that says whether other columns have it too. */
  Node bullet(Item item, Prose prose) {
    return Bullets.item(prose, differs(item) ? StyleClass.BULLET_DIFFERS : StyleClass.BULLET);
  }

  boolean differs(Item item) {
    return item.columns().size() < columns;
  }

  private Prose prose(Item item) {
    Qualifier qualifier = item.qualifier().orElse(null);
    String text = ink.text(item.statement());
    return switch (qualifier) {
      case null -> stressed(item, text);
      case Qualifier.HowSoon _ -> stressed(item, text);
      case Qualifier.HowOften(var frequency) ->
          stressed(item, name(ink.library().symptom(item.id()).map(Symptom::name), item))
              .muted(", " + ink.words().frequency(frequency) + ": ")
              .plain(text);
      case Qualifier.Standing(var line) ->
          standing(
                  stressed(
                      item, name(ink.library().treatment(item.id()).map(Treatment::name), item)),
                  ", " + ink.words().line(line),
                  qualifier.denies())
              .muted(": ")
              .plain(text);
    };
  }

  private static String name(Optional<String> name, Item item) {
    return name.orElse(item.id());
  }

  private static Prose standing(Prose prose, String line, boolean denies) {
    return denies ? prose.caution(line) : prose.muted(line);
  }

  private Prose stressed(Item item, String text) {
    return differs(item) ? new Prose().strong(text) : Prose.of(text);
  }
}

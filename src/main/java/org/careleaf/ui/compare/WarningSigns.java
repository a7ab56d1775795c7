package org.careleaf.ui.compare;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.careleaf.compare.CellValue.Item;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.model.Urgency;
import org.careleaf.ui.common.AlarmSign;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.StyleClass;

/** Warning signs by how soon to act; every column says its own in full. */
record WarningSigns(CellContent content) {
  Node of(List<Item> items) {
    VBox groups = new Column(10);
    for (Urgency urgency : Urgency.values()) {
      List<Item> group = items.stream().filter(item -> is(item, urgency)).toList();
      if (!group.isEmpty()) {
        groups.getChildren().add(group(urgency, group));
      }
    }
    return groups;
  }

  private static boolean is(Item item, Urgency urgency) {
    return item.qualifier().orElse(null) instanceof Qualifier.HowSoon(Urgency other)
        && other == urgency;
  }

  private Node group(Urgency urgency, List<Item> items) {
    VBox group = new Column(4, heading(urgency));
    items.forEach(item -> group.getChildren().add(content.bullet(item, sign(item))));
    return group;
  }

  private Node heading(Urgency urgency) {
    String words = content.ink().words().urgency(urgency);
    if (urgency != Urgency.EMERGENCY) {
      return Cards.wrapped(words, StyleClass.STRONG);
    }
    Label heading = Cards.wrapped(words, StyleClass.ALARM_WORDS);
    HBox row = new HBox(8, new AlarmSign(), heading);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Prose sign(Item item) {
    String text = capital(content.ink().text(item.statement()));
    Prose prose = content.differs(item) ? new Prose().strong(text) : Prose.of(text);
    return content.ink().withSources(prose, item.statement());
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}

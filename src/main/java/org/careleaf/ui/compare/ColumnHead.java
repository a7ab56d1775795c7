package org.careleaf.ui.compare;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.kordamp.ikonli.feather.Feather;

/** The head of a column: the condition's name, what else it is called, and the way out. */
record ColumnHead(
    Condition condition, Ink ink, Consumer<Condition> open, Consumer<Condition> remove) {
  private static final int MOST_CODES = 2;

  Region node() {
    Hyperlink name = StyleClass.COLUMN_NAME.on(new Hyperlink(condition.name()));
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(_ -> open.accept(condition));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button out = Icons.button(Feather.X, ink.texts().text("compare.remove", condition.name()));
    out.setOnAction(_ -> remove.accept(condition));
    out.setMinWidth(Region.USE_PREF_SIZE);
    HBox top = new HBox(4, name, out);
    top.setAlignment(Pos.TOP_LEFT);
    VBox head = StyleClass.GRID_CELL.on(new VBox(top));
    head.setMinWidth(0);
    head.getChildren().add(Cards.wrapped(alsoCalled(), StyleClass.MUTED, StyleClass.SMALL));
    return head;
  }

  private String alsoCalled() {
    Stream<String> codes = condition.labels().codes().stream().limit(MOST_CODES).map(Coding::code);
    return Stream.of(condition.alternateNames().stream().limit(1), codes)
        .map(part -> part.collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }
}

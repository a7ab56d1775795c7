package org.careleaf.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.ui.common.RowButton;

/** The comparisons that the edition offers, a row each. */
final class PreparedRows {
  private final VBox rows = new VBox();

  PreparedRows(Library library, Consumer<PreparedComparison> open) {
    library
        .references()
        .comparisons()
        .forEach(
            prepared ->
                rows.getChildren()
                    .add(
                        new RowButton(
                            names(prepared, library),
                            prepared.question(),
                            () -> open.accept(prepared))));
  }

  Node node() {
    return rows;
  }

  boolean isEmpty() {
    return rows.getChildren().isEmpty();
  }

  Optional<Node> first() {
    return rows.getChildren().stream().findFirst();
  }

  private static String names(PreparedComparison prepared, Library library) {
    List<String> names =
        prepared.conditions().stream()
            .flatMap(id -> library.condition(id).map(Condition::name).stream())
            .toList();
    return names.stream().collect(Collectors.joining(" \u00b7 "));
  }
}

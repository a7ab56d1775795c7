package org.careleaf.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Names;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.ui.common.RowButton;

/** The comparisons that the edition offers, a row each. */
final class PreparedRows {
  private final VBox rows = new VBox();

  PreparedRows(Library library, Names names, Consumer<PreparedComparison> open) {
    library
        .references()
        .comparisons()
        .forEach(
            prepared ->
                rows.getChildren()
                    .add(
                        new RowButton(
                            names.title(conditions(prepared, library)),
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

  private static List<Condition> conditions(PreparedComparison prepared, Library library) {
    return prepared.conditions().stream().flatMap(id -> library.condition(id).stream()).toList();
  }
}

package org.careleaf.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The listed problems, one of which is chosen. */
final class ProblemList extends ListView<Row> {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private boolean goingUp;

  /**
   * An empty list.
   *
   * @param open called for the chosen problem on Enter and a double click
   * @param copy called for the chosen problem on Ctrl+C
   */
  ProblemList(Texts texts, Consumer<Problem> open, Consumer<Problem> copy) {
    StyleClass.PROBLEMS.on(this);
    setAccessibleText(texts.text("problems.list"));
    setCellFactory(_ -> new RowCell(texts));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, open, copy));
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen().ifPresent(open);
          }
        });
    getSelectionModel().selectedItemProperty().subscribe(this::skipGroup);
  }

  /** Lists these; what was chosen stays chosen, or else the first is. */
  void show(List<Row> rows) {
    Optional<Problem> before = chosen();
    getItems().setAll(rows);
    getSelectionModel().clearSelection();
    before
        .map(Row.OfProblem::new)
        .filter(rows::contains)
        .ifPresentOrElse(getSelectionModel()::select, this::chooseFirst);
  }

  void choose(Problem problem) {
    Row row = new Row.OfProblem(problem);
    int index = getItems().indexOf(row);
    if (index >= 0) {
      getSelectionModel().clearAndSelect(index);
      getFocusModel().focus(index);
      scrollTo(Math.max(0, index - 1));
    }
  }

  Optional<Problem> chosen() {
    return getSelectionModel().getSelectedItem() instanceof Row.OfProblem(Problem problem)
        ? Optional.of(problem)
        : Optional.empty();
  }

  private void chooseFirst() {
    if (getItems().size() > 1) {
      getSelectionModel().select(1); // below its heading
      scrollTo(0);
    }
  }

  private void onKey(KeyEvent event, Consumer<Problem> open, Consumer<Problem> copy) {
    if (COPY.match(event)) {
      chosen().ifPresent(copy);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      chosen().ifPresent(open);
      event.consume();
    }
    goingUp = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.PAGE_UP;
  }

  /** A heading is no stop for the arrow keys; above the first there is nothing. */
  private void skipGroup(Row row) {
    if (row instanceof Row.Group) {
      int index = getItems().indexOf(row);
      int next = goingUp && index > 0 ? index - 1 : index + 1;
      Platform.runLater(() -> getSelectionModel().clearAndSelect(next));
    }
  }
}

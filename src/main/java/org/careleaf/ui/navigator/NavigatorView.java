package org.careleaf.ui.navigator;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The list on the left: start, comparison, and every topic by kind and name. */
public final class NavigatorView {
  private static final double WIDTH = 232;

  private final ListView<Entry> list = StyleClass.NAVIGATOR.on(new ListView<>());
  private final ObjectProperty<Optional<Entry>> current =
      new SimpleObjectProperty<>(Optional.empty());
  private final NavigatorActions actions;
  private final ProblemsRow problems;
  private final BorderPane pane = new BorderPane(list);
  private boolean goingUp;

  /**
   * An empty list.
   *
   * @param compared how many conditions the comparison has
   */
  public NavigatorView(ObservableIntegerValue compared, NavigatorActions actions, Texts texts) {
    this.actions = actions;
    this.problems = new ProblemsRow(texts, actions.problems());
    pane.setBottom(problems);
    list.setCellFactory(_ -> new EntryCell(texts, compared, current));
    list.setFixedCellSize(30);
    pane.setPrefWidth(WIDTH);
    pane.setMinWidth(WIDTH);
    pane.setMaxWidth(WIDTH);
    list.setAccessibleText(texts.text("navigator.title"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    list.getSelectionModel().selectedItemProperty().subscribe(this::skipSection);
  }

  public Node node() {
    return pane;
  }

  public void takeFocus() {
    list.requestFocus();
  }

  /** Lists the whole library; what was chosen and where the list stood stays, if it is there. */
  public void list(Library library, List<Problem> faults) {
    problems.count(faults);
    List<Entry> fresh = Entry.all(library);
    if (!list.getItems().equals(fresh)) {
      Optional<Entry> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
      list.getItems().setAll(fresh);
      current.set(current.get().flatMap(this::now));
      list.getSelectionModel().clearSelection();
      chosen.flatMap(this::now).ifPresent(list.getSelectionModel()::select);
    }
  }

  private Optional<Entry> now(Entry before) {
    return list.getItems().stream().filter(before::leadsWhere).findFirst();
  }

  public void showProblems() {
    current.set(Optional.empty());
    problems.mark(true);
  }

  /** Marks nothing: what is shown is not in the list. */
  public void showNothing() {
    current.set(Optional.empty());
    problems.mark(false);
  }

  public void showStart() {
    mark(new Entry.Start());
  }

  public void showCompare() {
    mark(new Entry.Compare());
  }

  public void show(Topic topic) {
    list.getItems().stream()
        .filter(entry -> entry instanceof Entry.OfTopic(Topic other, _) && other.equals(topic))
        .findFirst()
        .ifPresent(this::mark);
  }

  private void mark(Entry entry) {
    problems.mark(false);
    current.set(Optional.of(entry));
    list.getSelectionModel().select(entry);
    if (!isVisible(entry)) {
      list.scrollTo(Math.max(0, list.getItems().indexOf(entry) - 4));
    }
  }

  private boolean isVisible(Entry entry) {
    return list.getHeight() == 0 // not laid out yet: it will show its top
        || list.lookupAll(".list-cell").stream()
            .anyMatch(node -> node instanceof EntryCell cell && cell.shows(entry, list));
  }

  private void onKey(KeyEvent event) {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (Shortcut.OPEN_TO_COMPARE.matches(event)
        && chosen instanceof Entry.OfTopic(Condition condition, _)) {
      event.consume();
      actions.addToComparison().accept(condition);
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      open(chosen);
    }
    goingUp = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.PAGE_UP;
  }

  /** A heading is no stop for the arrow keys. */
  private void skipSection(Entry entry) {
    if (entry instanceof Entry.Section) {
      int step = goingUp ? -1 : 1;
      int next = list.getItems().indexOf(entry) + step;
      javafx.application.Platform.runLater(() -> list.getSelectionModel().select(next));
    }
  }

  private void onClick(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof EntryCell)) {
      node = node.getParent();
    }
    if (node instanceof EntryCell cell) {
      open(cell.getItem());
    }
  }

  private void open(Entry entry) {
    switch (entry) {
      case null -> {}
      case Entry.Start() -> actions.start().run();
      case Entry.Compare() -> actions.compare().run();
      case Entry.OfTopic(Topic topic, _) -> actions.open().accept(topic);
      case Entry.Section _ -> {}
    }
  }
}

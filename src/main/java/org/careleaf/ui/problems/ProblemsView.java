package org.careleaf.ui.problems;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Every problem of the content: where it is, what is wrong and what to do. */
public final class ProblemsView implements Page {
  private final ProblemsModel model = new ProblemsModel();
  private final ProblemsActions actions;
  private final Texts texts;
  private final BorderPane pane = new BorderPane();
  private final ProblemsFilter filter;
  private final ProblemList list;
  private final Button open;
  private final Button copy;
  private final Label said = StyleClass.MUTED.on(new Label());
  private final VBox nothing = new VBox(8);

  /** No problems yet. */
  public ProblemsView(ProblemsActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
    this.filter = new ProblemsFilter(model, texts);
    this.list = new ProblemList(texts, this::open, this::copy);
    this.open = button("problems.open", "Enter", () -> list.chosen().ifPresent(this::open));
    this.copy =
        button("problems.copy", Shortcut.command("C"), () -> list.chosen().ifPresent(this::copy));
    said.setId("problems-said");
    pane.setTop(top());
    list.setPlaceholder(nothing);
    nothing.setPadding(new Insets(24));
    pane.setCenter(list);
    pane.setBottom(foot()); // Tab goes from one to the next in the order in which they are set
    model.rows().subscribe(this::list);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> refresh());
  }

  /** Shows these problems in place of others; the filter and what is chosen stay. */
  public void show(List<Problem> problems) {
    model.show(problems);
    filter.count();
    filter.setDisable(problems.isEmpty());
  }

  /** Chooses one problem, whatever is listed now. */
  public void choose(Problem problem) {
    model.clear();
    list.choose(problem);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void takeFocus() {
    list.requestFocus();
  }

  private Region top() {
    Label title = StyleClass.TITLE.on(new Label(texts.text("problems.title")));
    VBox top = new VBox(12, title, filter);
    top.setPadding(new Insets(16, 24, 12, 24));
    return top;
  }

  private Region foot() {
    HBox foot = StyleClass.FOOTER.on(new HBox(12, open, copy, said));
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Button button(String key, String keys, Runnable run) {
    Button button = new Button(texts.text(key), StyleClass.KEY.on(new Label(keys)));
    button.setId(key.replace('.', '-'));
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void list(List<Row> rows) {
    list.show(rows);
    nothing
        .getChildren()
        .setAll(
            Cards.wrapped(texts.text(model.isFiltered() ? "problems.noMatch" : "problems.none")));
    if (model.isFiltered()) {
      Button all = StyleClass.LINK_BUTTON.on(new Button(texts.text("problems.showAll")));
      all.setOnAction(_ -> model.clear());
      nothing.getChildren().add(all);
    }
    refresh();
  }

  private void refresh() {
    said.setText("");
    copy.setDisable(list.chosen().isEmpty());
    open.setDisable(list.chosen().flatMap(actions.topicOf()).isEmpty());
  }

  /** Opens what the problem belongs to; what belongs to no topic can only be taken along. */
  private void open(Problem problem) {
    actions.topicOf().apply(problem).ifPresentOrElse(actions.open(), () -> copy(problem));
  }

  private void copy(Problem problem) {
    actions.copy().accept(problem.line());
    said.setText(texts.text("problems.copied"));
  }
}

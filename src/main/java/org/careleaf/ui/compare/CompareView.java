package org.careleaf.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.Texts;

/** Conditions side by side; while there are fewer than two, what to lay side by side. */
public final class CompareView implements Page {
  private final CompareModel model;
  private final ObjectProperty<Wording> wording;
  private final CompareActions actions;
  private final Texts texts;
  private final BorderPane pane = new BorderPane();
  private final VBox apart = new VBox();
  private final VBox body = new Column(16);
  private final PageScroll scroll;
  private Optional<Node> firstRow = Optional.empty();
  private Optional<ComparisonTable> table = Optional.empty();
  private Library library;
  private boolean stale = true;

  /**
   * Follows what is compared; what it shows is made when somebody looks.
   *
   * @param library where the conditions are from, and what there is to compare them with
   * @param wording whose words are shown
   */
  public CompareView(
      Library library,
      CompareModel model,
      ObjectProperty<Wording> wording,
      CompareActions actions,
      Texts texts) {
    this.library = library;
    this.model = model;
    this.wording = wording;
    this.actions = actions;
    this.texts = texts;
    this.scroll = new PageScroll(texts.text("compare.page"), Double.MAX_VALUE);
    pane.setCenter(scroll);
    ListChangeListener<Condition> changed = _ -> refill();
    model.chosen().addListener(changed);
    wording.subscribe(_ -> reword());
    model.differencesOnly().subscribe(_ -> reword());
    pane.sceneProperty().subscribe(_ -> fillIfShown());
    scroll.vvalueProperty().subscribe(_ -> keepHeadInSight());
    body.layoutYProperty().subscribe(_ -> keepHeadInSight());
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void takeFocus() {
    pane.applyCss(); // a page's content is in the window only once the page has a skin
    firstRow.orElse(scroll).requestFocus();
  }

  @Override
  public Optional<PageScroll> scroll() {
    return Optional.of(scroll);
  }

  /** Another library; shown when the conditions are chosen from it, and this page is looked at. */
  public void use(Library fresh) {
    library = fresh;
    stale = true;
  }

  private void refill() {
    stale = true;
    fillIfShown();
  }

  /** Brings back what was taken out of the comparison last. */
  public void bringBack() {
    model.bringBack(condition -> library.condition(condition.id()));
  }

  private void remove(Condition condition) {
    model.remove(condition);
    actions.removed().accept(condition);
  }

  /** Whoever moves a column has the focus on it, to move it on. */
  private void move(Condition condition, int by) {
    model.move(condition, by);
    table.ifPresent(made -> made.focusHead(model.chosen().indexOf(condition)));
  }

  /** A page that nobody sees is made when somebody does. */
  public void fillIfShown() {
    if (stale && pane.getScene() != null) {
      stale = false;
      boolean hadFocus = pane.isFocusWithin();
      fill();
      if (hadFocus) {
        takeFocus();
      }
    }
  }

  private void fill() {
    boolean again = table.isPresent(); // who moves or removes a column stays at its row
    table = Optional.empty();
    firstRow = Optional.empty();
    if (model.isComparison()) {
      CompareTools tools = new CompareTools(library, model, wording, texts);
      fillBody();
      if (again) {
        scroll.showAgain(tools.title(), apart, tools.tools(), body);
      } else {
        scroll.show(tools.title(), apart, tools.tools(), body);
      }
    } else {
      pane.setBottom(null);
      Region page = new EmptyComparison(library, model, actions, texts).node();
      firstRow = page.lookupAll(".row-button").stream().findFirst();
      scroll.show(page);
    }
  }

  /** Other words or other rows: the tools stay, and with them the focus. */
  private void reword() {
    if (!stale && model.isComparison()) {
      fillBody();
    }
  }

  private void fillBody() {
    Comparison all = Comparison.of(model.chosen(), library);
    Comparison shown = model.differencesOnly().get() ? all.differencesOnly() : all;
    Ink ink = new Ink(library, texts, wording.get());
    List<Region> card = new ApartCard(all, ink).node().stream().toList();
    apart.getChildren().setAll(card);
    apart.setManaged(!card.isEmpty());
    HeadActions onHead = new HeadActions(actions.open()::accept, this::remove, this::move);
    ComparisonTable made = new ComparisonTable(shown, ink, onHead);
    table = Optional.of(made);
    VBox sources = ink.sourceList();
    body.getChildren().setAll(made, sources);
    pane.setBottom(new CompareFooter(all, ink, () -> scroll.scrollTo(sources)).node());
  }

  private void keepHeadInSight() {
    table.ifPresent(t -> t.keepHeadAt(scroll.scrolled() - body.getLayoutY()));
  }
}

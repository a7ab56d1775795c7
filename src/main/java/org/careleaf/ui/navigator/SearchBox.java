package org.careleaf.ui.navigator;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.careleaf.handout.HandoutCode;
import org.careleaf.model.Condition;
import org.careleaf.model.Topic;
import org.careleaf.search.Hit;
import org.careleaf.search.Search;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The search field, and what it finds while somebody types. What was typed is not kept. */
public final class SearchBox {
  /** The most hits that are shown: more than that is read by nobody. */
  static final int MOST_HITS = 10;

  /** The least width in px that has room for the whole hint beside the key. */
  private static final double ROOMY = 410;

  private final CustomTextField field = new CustomTextField();
  private final HitList hits;
  private final NavigatorActions actions;
  private final Runnable backToPage;
  private Codes codes = Codes.NONE;
  private Search search;

  /**
   * What becomes of the code of a handout that is typed in.
   *
   * @param describe says what would be made of a text, if it is a code
   * @param open makes it
   */
  public record Codes(Function<String, Optional<String>> describe, Consumer<String> open) {
    static final Codes NONE = new Codes(_ -> Optional.empty(), _ -> {});
  }

  /**
   * An empty field.
   *
   * @param backToPage puts the focus back on the page
   */
  public SearchBox(Search search, NavigatorActions actions, Runnable backToPage, Texts texts) {
    this.search = search;
    this.actions = actions;
    this.backToPage = backToPage;
    this.hits = new HitList(texts, this::open);
    field.setId("search");
    field
        .promptTextProperty()
        .bind(
            Bindings.when(field.widthProperty().lessThan(ROOMY))
                .then(texts.text("search.prompt.narrow"))
                .otherwise(texts.text("search.prompt")));
    field.setAccessibleText(texts.text("search.prompt"));
    field.setLeft(Icons.of(Feather.SEARCH));
    field.setRight(StyleClass.KEY.on(new Label(Shortcut.FIND.display())));
    field.setPrefWidth(440);
    field.setMaxWidth(560);
    field.textProperty().subscribe(this::look);
    field.focusedProperty().subscribe(this::onFocus);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** From now on a code that is typed makes its handout again. */
  public void read(Codes how) {
    codes = how;
  }

  /** From now on searches in this; a list that is open shows what this finds. */
  public void searchIn(Search fresh) {
    search = fresh;
    if (hits.isVisible()) {
      hits.keepingChoice(() -> look(field.getText()));
    }
  }

  /** The field itself. */
  public Node field() {
    return field;
  }

  /** The drop-down list; lies over the page, under the field. */
  public Node dropDown() {
    return hits;
  }

  public void takeFocus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Begins a new search with what was typed elsewhere. */
  public void type(String text) {
    field.requestFocus();
    field.setText(text);
    field.end();
  }

  private void look(String query) {
    if (query.isBlank()) {
      hits.hide();
    } else {
      codes.describe().apply(query).ifPresentOrElse(hits::say, () -> show(query));
    }
  }

  private void show(String query) {
    hits.show(search.find(query, MOST_HITS), HandoutCode.looksLikeOne(query));
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      hits.hide();
    } else {
      look(field.getText());
    }
  }

  private void onKey(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case DOWN -> hits.move(1);
          case UP -> hits.move(-1);
          case ESCAPE -> leave();
          case ENTER -> choose(event);
          default -> false;
        };
    if (taken || event.getCode() == KeyCode.UP) {
      event.consume();
    }
  }

  private boolean leave() {
    field.clear();
    backToPage.run();
    return true;
  }

  private boolean choose(KeyEvent event) {
    Hit hit = hits.chosen().orElse(null);
    if (hit == null) {
      openCode();
      return true;
    }
    field.clear();
    if (Shortcut.OPEN_TO_COMPARE.matches(event) && hit.topic() instanceof Condition condition) {
      actions.addToComparison().accept(condition);
    } else {
      actions.open().accept(hit.topic());
    }
    leaveWhatIsThere();
    return true;
  }

  private void openCode() {
    String typed = field.getText();
    if (codes.describe().apply(typed).isPresent()) {
      field.clear();
      codes.open().accept(typed);
      leaveWhatIsThere();
    }
  }

  /** Where it was there already, no page has taken the focus. */
  private void leaveWhatIsThere() {
    if (field.isFocused()) {
      backToPage.run();
    }
  }

  private void open(Topic topic) {
    field.clear();
    actions.open().accept(topic);
  }
}

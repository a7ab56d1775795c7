package org.careleaf.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.careleaf.model.Topic;
import org.careleaf.search.Hit;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What a query found, under the search field; the field keeps the focus. */
final class HitList extends VBox {
  private static final double ROW = 38;

  private final ListView<Hit> list = new ListView<>();
  private final Texts texts;

  /**
   * An empty list, out of sight.
   *
   * @param open called for a hit that is clicked
   */
  HitList(Texts texts, Consumer<Topic> open) {
    StyleClass.DROP_DOWN.on(this);
    this.texts = texts;
    list.setCellFactory(_ -> new HitCell(texts, open));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.text("search.hits"));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(620);
    setVisible(false);
  }

  /**
   * Shows what was found.
   *
   * @param mayBeCode whether what was typed may be a handout's code with a slip
   */
  void show(List<Hit> hits, boolean mayBeCode) {
    if (hits.isEmpty()) {
      say(texts.text(mayBeCode ? "search.nothing.code" : "search.nothing"));
      return;
    }
    list.getItems().setAll(hits);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(hits.size() * ROW + 2);
    list.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(list);
    setVisible(true);
  }

  /** Says something in place of hits. */
  void say(String sentence) {
    list.getItems().clear();
    getChildren().setAll(Cards.wrapped(sentence));
    setVisible(true);
  }

  void hide() {
    setVisible(false);
    list.getItems().clear();
  }

  /** Fills the list anew, and chooses again what was chosen, if that is still found. */
  void keepingChoice(Runnable fill) {
    String before = chosen().map(hit -> hit.topic().id()).orElse("");
    fill.run();
    list.getItems().stream()
        .filter(hit -> hit.topic().id().equals(before))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  /** Moves the choice; says whether there is a list to move in. */
  boolean move(int rows) {
    if (!isVisible()) {
      return false;
    }
    int last = list.getItems().size() - 1;
    int next = list.getSelectionModel().getSelectedIndex() + rows;
    list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, last)));
    return true;
  }

  Optional<Hit> chosen() {
    return isVisible()
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        : Optional.empty();
  }
}

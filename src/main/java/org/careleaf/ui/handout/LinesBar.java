package org.careleaf.ui.handout;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.handout.Passage;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What can be done with the chosen line of the preview, and with the lines that were left out. */
final class LinesBar extends HBox {
  private final HandoutModel model;
  private final LinesModel lines;
  private final Texts texts;
  private final Label hint = Cards.wrapped("", StyleClass.SMALL);
  private final Button strike;
  private final Label count = StyleClass.SMALL.on(new Label());
  private final Button back = new Button();

  LinesBar(HandoutModel model, LinesModel lines, Texts texts) {
    super(10);
    this.model = model;
    this.lines = lines;
    this.texts = texts;
    this.strike = strikeButton();
    StyleClass.LINES_BAR.on(this);
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 14, 8, 14));
    hint.setId("line-hint");
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    count.setId("struck-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    back.setId("bring-back");
    back.setText(texts.text("lines.back"));
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(_ -> model.encounter().strikes().bringAllBack());
    getChildren().addAll(hint, strike, count, back);
    lines.lines().subscribe(_ -> refresh());
    lines.chosen().subscribe(_ -> refresh());
    model.encounter().strikes().count().subscribe(_ -> refresh());
  }

  private Button strikeButton() {
    Button button = new Button(texts.text("lines.strike"));
    button.setId("strike");
    button.setGraphic(StyleClass.KEY.on(new Label(Shortcut.STRIKE.display())));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> lines.strike());
    return button;
  }

  private void refresh() {
    hint.setText(hintText());
    boolean mayGo = lines.chosenLine().map(Line::passage).filter(Passage::mayGo).isPresent();
    shown(strike, mayGo);
    int left = model.encounter().strikes().count().get();
    count.setText(texts.text("lines.count", left));
    shown(count, left > 0);
    shown(back, left > 0);
  }

  private static void shown(Region part, boolean isShown) {
    part.setVisible(isShown);
    part.setManaged(isShown);
  }

  private String hintText() {
    if (lines.lines().get().isEmpty()) {
      return "";
    }
    return lines
        .chosenLine()
        .map(Line::passage)
        .map(this::about)
        .orElseGet(() -> texts.text("lines.hint"));
  }

  private String about(Passage passage) {
    if (passage.mustStay()) {
      return texts.text("lines.mustStay");
    }
    return passage.mayGo() ? texts.text("lines.mayGo") : texts.text("lines.belongs");
  }
}

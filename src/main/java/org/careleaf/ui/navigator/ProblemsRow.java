package org.careleaf.ui.navigator;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The row under the topics that leads to the problems; loud only where something is wrong. */
final class ProblemsRow extends Button {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Texts texts;
  private final Label name;
  private final Label count = new Label();

  ProblemsRow(Texts texts, Runnable open) {
    this.texts = texts;
    this.name = new Label(texts.text("navigator.problems"));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(8, name, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty().bind(widthProperty().subtract(36));
    StyleClass.NAVIGATOR_FOOT.on(this);
    setId("problems");
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> open.run());
  }

  /** Counts what is wrong; what is only owed is not counted. */
  void count(List<Problem> problems) {
    long faults = problems.stream().filter(p -> p.severity().isFault()).count();
    boolean errors = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    count.setText(faults == 0 ? "" : String.valueOf(faults));
    count
        .getStyleClass()
        .setAll("label", (errors ? StyleClass.ALARM_WORDS : StyleClass.OWED).css());
    name.getStyleClass().setAll("label", faults == 0 ? StyleClass.MUTED.css() : "");
    setAccessibleText(texts.text("navigator.problems.accessible", faults));
  }

  void mark(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }
}

package org.careleaf.ui.topic;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Names;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** What tells a condition from others, each of them one press away from lying beside it. */
record ApartCard(Sheet sheet, Condition condition) {
  Region node() {
    VBox card =
        StyleClass.ACCENT_CARD.on(
            new Column(10, Cards.heading(sheet.texts().text("condition.apart"))));
    condition.differentialDiagnosis().stream()
        .flatMap(d -> row(d).stream())
        .forEach(card.getChildren()::add);
    if (card.getChildren().size() == 1) {
      card.getChildren().add(Cards.wrapped(sheet.words().text("cell.notStated"), StyleClass.MUTED));
    }
    return card;
  }

  private java.util.Optional<Region> row(DifferentialDiagnosis diagnosis) {
    return sheet
        .library()
        .condition(diagnosis.conditionId())
        .map(
            other ->
                new Column(
                    3,
                    Cards.wrapped(
                        sheet.texts().text("condition.ratherThan", Names.inSentence(other)),
                        StyleClass.STRONG),
                    sheet.prose(diagnosis.statement()),
                    compareButton(other)));
  }

  private Button compareButton(Condition other) {
    Button button =
        StyleClass.LINK_BUTTON.on(
            new Button(sheet.texts().text("condition.compareWith", Names.inSentence(other))));
    button.setOnAction(
        _ -> sheet.actions().comparing().compare().accept(List.of(condition, other)));
    return button;
  }
}

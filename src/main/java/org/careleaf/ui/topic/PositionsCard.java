package org.careleaf.ui.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.GuidelinePosition;
import org.careleaf.model.GuidelinePosition.Stance;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** Where authorities stand on a treatment; that they disagree is said first. */
record PositionsCard(Sheet sheet, List<GuidelinePosition> positions) {
  Region node() {
    VBox card = Cards.of(sheet.texts().text("treatment.positions"));
    if (disagree()) {
      card.getChildren()
          .add(
              Cards.wrapped(
                  sheet.texts().text("treatment.disagree"),
                  StyleClass.TAG,
                  StyleClass.TAG_DIFFERENT));
    }
    positions.forEach(position -> card.getChildren().add(row(position)));
    return card;
  }

  private boolean disagree() {
    Set<Stance> stances =
        positions.stream().map(GuidelinePosition::stance).collect(Collectors.toSet());
    return stances.size() > 1;
  }

  private Region row(GuidelinePosition position) {
    Label who = StyleClass.STRONG.on(new Label(position.who()));
    Label stance = StyleClass.TAG.on(new Label(sheet.texts().of(position.stance())));
    look(position.stance()).on(stance);
    HBox top = new HBox(8, who, stance);
    top.setAlignment(Pos.CENTER_LEFT);
    return new Column(2, top, sheet.prose(position.statement()));
  }

  private static StyleClass look(Stance stance) {
    return switch (stance) {
      case FOR -> StyleClass.TAG_SAME;
      case CONDITIONAL -> StyleClass.TAG_PARTLY;
      case AGAINST -> StyleClass.TAG_DIFFERENT;
    };
  }
}

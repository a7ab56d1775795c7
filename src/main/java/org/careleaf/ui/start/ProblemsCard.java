package org.careleaf.ui.start;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What is wrong with the content, the most severe first, in the authors' terms. */
final class ProblemsCard {
  private static final int MOST = 8;

  private ProblemsCard() {}

  static Region of(List<Problem> problems, Texts texts, Runnable all) {
    VBox card = Cards.of(texts.text("start.problems", problems.size()));
    problems.stream()
        .sorted(Problem.ORDER)
        .limit(MOST)
        .forEach(problem -> card.getChildren().add(row(problem)));
    Button see = StyleClass.LINK_BUTTON.on(new Button());
    see.setText(
        problems.size() > MOST
            ? texts.text("start.problems.more", problems.size() - MOST)
            : texts.text("start.problems.all"));
    see.setId("all-problems");
    see.setOnAction(_ -> all.run());
    card.getChildren().add(see);
    return card;
  }

  private static Region row(Problem problem) {
    Problem.Place place = problem.place();
    String where = place.file() + ":" + place.line() + ":" + place.column();
    return new VBox(
        2,
        Cards.wrapped(problem.message(), StyleClass.STRONG),
        Cards.wrapped(problem.advice()),
        Cards.wrapped(where, StyleClass.MUTED, StyleClass.SMALL));
  }
}

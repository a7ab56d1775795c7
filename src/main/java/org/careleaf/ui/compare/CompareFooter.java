package org.careleaf.ui.compare;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Review;
import org.careleaf.model.Today;
import org.careleaf.ui.common.StyleClass;

/**
 * How far the comparison can be trusted, always in sight.
 *
 * @param comparison all of it, whatever rows are shown
 * @param toSources goes to the list of sources
 */
record CompareFooter(Comparison comparison, Ink ink, Runnable toSources) {
  Region node() {
    boolean draft =
        comparison.columns().stream().anyMatch(c -> c.review().status() != Review.Status.REVIEWED);
    Label review = new Label(reviews());
    (draft ? StyleClass.OWED : StyleClass.MUTED).on(review);
    Label counts =
        StyleClass.MUTED.on(
            new Label(
                ink.texts()
                    .text(
                        "compare.counts",
                        ink.library().edition().id(),
                        comparison.rows().size(),
                        comparison.count(Agreement.DIFFERENT),
                        comparison.count(Agreement.PARTLY))));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = StyleClass.FOOTER.on(new HBox(12, review, counts, space));
    if (ink.sourceCount() > 0) {
      Hyperlink sources = new Hyperlink(ink.texts().text("compare.sources", ink.sourceCount()));
      sources.setOnAction(_ -> toSources.run());
      footer.getChildren().add(sources);
    }
    footer.setAlignment(Pos.CENTER_LEFT);
    return footer;
  }

  private String reviews() {
    LocalDate today = Today.here();
    return comparison.columns().stream()
        .map(condition -> ink.words().review(condition.review().content(), today))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}

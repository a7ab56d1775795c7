package org.careleaf.ui.start;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Review;
import org.careleaf.model.Today;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Which content this is, how much of it, and how much nobody has reviewed. */
record ContentCard(Library library, Texts texts, Runnable allProblems) {
  Region node() {
    VBox card =
        Cards.of(
            texts.text("start.content"),
            Cards.wrapped(
                texts.text(
                    "start.edition",
                    library.edition().title(),
                    library.edition().id(),
                    new Words(library.edition().language()).date(library.edition().date()))),
            Cards.wrapped(
                texts.text(
                    "start.counts",
                    library.conditions().size(),
                    library.symptoms().size(),
                    library.treatments().size()),
                StyleClass.MUTED));
    long drafts =
        library.topics().filter(t -> t.review().status() != Review.Status.REVIEWED).count();
    long lapsed = library.topics().filter(t -> mustBeSignedAgain(t.review())).count();
    if (lapsed > 0) {
      card.getChildren().add(lapsed(lapsed));
    }
    if (drafts > 0) {
      Label owed = Cards.wrapped(texts.text("start.drafts", drafts), StyleClass.OWED);
      card.getChildren().add(owed);
    }
    return card;
  }

  private static boolean mustBeSignedAgain(Review review) {
    return review.status() == Review.Status.LAPSED || review.isOverdue(Today.here());
  }

  /** How many must be signed again; the page of problems names them. */
  private Hyperlink lapsed(long count) {
    Hyperlink link = new Hyperlink(texts.text("start.lapsed", count));
    link.setId("lapsed");
    link.setWrapText(true);
    link.setOnAction(_ -> allProblems.run());
    return link;
  }
}

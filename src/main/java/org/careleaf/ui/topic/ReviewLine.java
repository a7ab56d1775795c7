package org.careleaf.ui.topic;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Review.Status;
import org.careleaf.model.Signature;
import org.careleaf.model.Today;
import org.careleaf.model.Topic;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;

/** Who has reviewed a topic, or that nobody has, or that its words have changed since. */
record ReviewLine(Sheet sheet, Topic topic, ObservableValue<Wording> wording) {
  List<Node> nodes() {
    Check check = topic.review().content();
    Label review =
        Cards.wrapped(
            said(check),
            check.status() == Status.REVIEWED ? StyleClass.MUTED : StyleClass.OWED,
            StyleClass.SMALL);
    return List.of(review, signOff());
  }

  /** Where staff sign; a patient who looks on is not asked to. */
  private Hyperlink signOff() {
    Hyperlink link = StyleClass.SMALL.on(new Hyperlink(sheet.texts().text("topic.signOff")));
    link.setId("sign-off");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.visibleProperty().bind(wording.map(Wording.CLINICIAN::equals));
    link.managedProperty().bind(link.visibleProperty());
    link.setOnAction(_ -> sheet.actions().signOff().accept(topic));
    return link;
  }

  private String said(Check check) {
    String review = sheet.words().review(check, Today.here());
    return check.status() == Status.LAPSED
        ? review + ". " + lapsed(check.signature().orElseThrow())
        : review;
  }

  private String lapsed(Signature signature) {
    return sheet
        .texts()
        .text("topic.lapsed", signature.by(), signature.role(), sheet.words().date(signature.on()));
  }
}

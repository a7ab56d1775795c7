package org.careleaf.ui.topic;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Review.Status;
import org.careleaf.model.Signature;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;

/** Who has reviewed a topic, or that nobody has, or that its words have changed since. */
record ReviewLine(Sheet sheet, Check check) {
  Label node() {
    return Cards.wrapped(
        said(),
        check.status() == Status.REVIEWED ? StyleClass.MUTED : StyleClass.OWED,
        StyleClass.SMALL);
  }

  private String said() {
    String review = sheet.words().review(check, LocalDate.now(ZoneId.systemDefault()));
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

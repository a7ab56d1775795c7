package org.careleaf.ui.topic;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Says that a topic shows its last good text, and leads to what is wrong with its file. */
record KeptNotice(Problem problem, Texts texts, Consumer<Problem> open) {
  Region node() {
    Label says = Cards.wrapped(texts.text("topic.kept", problem.place().file()));
    says.setMinWidth(0);
    says.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(says, Priority.ALWAYS);
    Hyperlink see = new Hyperlink(texts.text("topic.kept.open"));
    see.setId("kept-problem");
    see.setMinWidth(Region.USE_PREF_SIZE);
    see.setOnAction(_ -> open.accept(problem));
    HBox notice = StyleClass.KEPT_NOTICE.on(new HBox(12, says, see));
    notice.setAlignment(Pos.CENTER_LEFT);
    notice.setAccessibleText(says.getText());
    return notice;
  }
}

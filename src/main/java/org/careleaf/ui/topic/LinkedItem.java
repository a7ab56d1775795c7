package org.careleaf.ui.topic;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.careleaf.model.Statement;
import org.careleaf.model.Topic;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** Another topic by name, how it stands to this one in a word, and what is said of it here. */
final class LinkedItem {
  private LinkedItem() {}

  static Region of(Sheet sheet, Topic topic, String word, Statement statement) {
    Hyperlink link = new Hyperlink(topic.name());
    link.setOnAction(_ -> sheet.actions().open().accept(topic));
    link.setAccessibleText(topic.name() + ", " + word);
    Label how = StyleClass.TAG_SAME.on(StyleClass.TAG.on(new Label(word)));
    HBox top = new HBox(8, link, how);
    top.setAlignment(Pos.CENTER_LEFT);
    return new Column(2, top, sheet.prose(statement));
  }
}

package org.careleaf.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A group of things under one heading, in a frame. */
public final class Cards {
  private Cards() {}

  public static VBox of(String heading, Node... content) {
    VBox card = StyleClass.CARD.on(new Column(8, heading(heading)));
    card.getChildren().addAll(content);
    card.setAccessibleText(heading);
    return card;
  }

  public static Label heading(String text) {
    Label label = StyleClass.CARD_HEADING.on(new Label(text));
    label.setAccessibleRole(AccessibleRole.TEXT);
    label.setWrapText(true);
    return label;
  }

  /** A text that wraps. */
  public static Label wrapped(String text, StyleClass... looks) {
    Label label = new Label(text);
    label.setWrapText(true);
    for (StyleClass look : looks) {
      look.on(label);
    }
    return label;
  }
}

package org.careleaf.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One item of a list: a bullet and its text. */
public final class Bullets {
  private Bullets() {}

  public static HBox item(Node content) {
    return item(content, StyleClass.BULLET);
  }

  /**
   * One item.
   *
   * @param look the bullet's style class
   */
  public static HBox item(Node content, StyleClass look) {
    Label bullet = look.on(new Label("\u2022"));
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(content, Priority.ALWAYS);
    if (content instanceof Region region) {
      region.setMinWidth(0);
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return new HBox(8, bullet, content);
  }
}

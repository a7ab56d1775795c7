package org.careleaf.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons. They never stand alone: a button's text or accessible text says what they do. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(Feather feather) {
    FontIcon icon = FontIcon.of(feather, 16);
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }

  /** A button that shows an icon only, and says its text when pointed at. */
  public static Button button(Feather feather, String text) {
    Button button = StyleClass.QUIET_BUTTON.on(new Button("", of(feather)));
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    return button;
  }
}

package org.careleaf.ui.common;

import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Which theme the window wears: the system's, until somebody switches. */
public final class ThemeModel {
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
  private boolean switched;

  /**
   * Follows the system.
   *
   * @param system the colour scheme of the system, which may change while the window is open
   */
  public ThemeModel(ObservableValue<ColorScheme> system) {
    theme.set(Theme.of(system.getValue()));
    system.subscribe(
        scheme -> {
          if (!switched) {
            theme.set(Theme.of(scheme));
          }
        });
  }

  public ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  /** Light becomes dark and dark becomes light, whatever the system says. */
  public void switchOver() {
    switched = true;
    theme.set(theme.get().other());
  }
}

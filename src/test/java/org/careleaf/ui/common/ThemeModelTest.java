package org.careleaf.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ThemeModelTest {
  private final SimpleObjectProperty<ColorScheme> system =
      new SimpleObjectProperty<>(ColorScheme.DARK);
  private final ThemeModel model = new ThemeModel(system);

  @Test
  void theThemeIsTheSystems() {
    assertEquals(Theme.DARK, model.theme().get());
  }

  @Test
  void theThemeFollowsTheSystem() {
    system.set(ColorScheme.LIGHT);

    assertEquals(Theme.LIGHT, model.theme().get());
  }

  @Test
  void whoSwitchesIsNotOverruledByTheSystem() {
    model.switchOver();
    system.set(ColorScheme.LIGHT);
    system.set(ColorScheme.DARK);

    assertEquals(Theme.LIGHT, model.theme().get());
  }
}

package org.careleaf.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** Light or dark: nothing but colours, over AtlantaFX's Primer. */
public enum Theme {
  LIGHT,
  DARK;

  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Puts this theme on a scene; its pop-ups follow when they open. */
  public void dress(Scene scene) {
    String primer =
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    // Pop-ups first ask for the program's, and JavaFX's own looks for colours that Primer has not.
    Application.setUserAgentStylesheet(primer);
    scene.setUserAgentStylesheet(primer);
    scene.getStylesheets().setAll(List.of(sheet("careleaf.css"), sheet(colours())));
  }

  private String colours() {
    return switch (this) {
      case LIGHT -> "light.css";
      case DARK -> "dark.css";
    };
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
  }
}

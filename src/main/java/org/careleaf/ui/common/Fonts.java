package org.careleaf.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Atkinson Hyperlegible Next, made for readers with low vision. */
public final class Fonts {
  private static final List<String> WEIGHTS =
      List.of("Regular", "Regular_Italic", "SemiBold", "Bold");

  private Fonts() {}

  /** Makes the typeface known to the toolkit; careleaf.css names it. */
  public static void load() {
    WEIGHTS.forEach(Fonts::load);
  }

  private static void load(String weight) {
    String file = "/org/careleaf/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 14) == null) {
        throw new IllegalStateException("the font " + file + " is missing");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

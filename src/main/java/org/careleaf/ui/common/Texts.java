package org.careleaf.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's own texts, from screen.properties. */
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale language;

  public Texts(Locale language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.careleaf.ui.common.screen", language);
  }

  public Locale language() {
    return language;
  }

  /**
   * One text, with its placeholders filled.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
  }

  /** The text for a value of an enum, under the key {@code Type.VALUE}. */
  public String of(Enum<?> value) {
    return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}

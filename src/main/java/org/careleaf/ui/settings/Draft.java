package org.careleaf.ui.settings;

import java.util.Objects;

/** Tells one draft from another without keeping what is in it. */
final class Draft {
  private Draft() {}

  /** Something that differs with the values, and is never 0, which stands for no draft. */
  static int of(Object... values) {
    return Math.max(1, Objects.hash(values) & Integer.MAX_VALUE);
  }
}

package org.careleaf.ui.handout;

import java.util.Locale;
import java.util.OptionalDouble;
import org.careleaf.handout.PlainWords;
import org.careleaf.ui.common.Texts;

/** Says how hard a text is to read. */
record ReadingText(Texts texts) {
  /** Of the whole sheet; both formulas where there is enough to read. */
  String sheet(PlainWords words) {
    if (words.grade().isEmpty()) {
      return texts.text("reading.unknown");
    }
    return words.smog().isPresent()
        ? texts.text("reading.both", number(words.grade()), Math.round(words.smog().getAsDouble()))
        : grade(words);
  }

  /** Of a note; empty where there is nothing to read. */
  String note(PlainWords words) {
    return words.grade().isEmpty() ? "" : grade(words);
  }

  /** Of a few short words the formula makes less than nothing. */
  private String grade(PlainWords words) {
    return words.grade().getAsDouble() <= 1
        ? texts.text("reading.first")
        : texts.text("reading.grade", number(words.grade()));
  }

  private static String number(OptionalDouble grade) {
    return String.format(Locale.ENGLISH, "%.1f", grade.getAsDouble());
  }
}

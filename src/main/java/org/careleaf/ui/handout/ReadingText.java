package org.careleaf.ui.handout;

import java.util.Locale;
import java.util.OptionalDouble;
import org.careleaf.handout.PlainWords;
import org.careleaf.ui.common.Texts;

/** Says how hard a text is to read. */
record ReadingText(Texts texts) {
  /** Of the whole sheet; both formulas where there is enough to read. */
  String sheet(Reading read) {
    PlainWords words = read.words();
    if (words.grade().isEmpty()) {
      return read.inflesz().isPresent()
          ? ease("reading.ease", read)
          : texts.text("reading.unknown");
    }
    return words.smog().isPresent()
        ? texts.text("reading.both", number(words.grade()), Math.round(words.smog().getAsDouble()))
        : grade(words);
  }

  /** Of a note; empty where there is nothing to read. */
  String note(Reading read) {
    if (read.words().grade().isPresent()) {
      return grade(read.words());
    }
    return read.inflesz().isPresent() ? ease("reading.ease.note", read) : "";
  }

  /** Of a few short words the formula makes less than nothing. */
  private String grade(PlainWords words) {
    return words.grade().getAsDouble() <= 1
        ? texts.text("reading.first")
        : texts.text("reading.grade", number(words.grade()));
  }

  /** Of a few words the formula goes beyond its own scale, from 0 to 100. */
  private String ease(String key, Reading read) {
    return texts.text(key, Math.clamp(Math.round(read.inflesz().getAsDouble()), 0, 100));
  }

  private static String number(OptionalDouble grade) {
    return String.format(Locale.ENGLISH, "%.1f", grade.getAsDouble());
  }
}

package org.careleaf.ui.handout;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text as it is typed, and what is wrong with it. */
final class Typed {
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

  /**
   * An empty text.
   *
   * @param check says what is wrong with a text, in a sentence
   * @param onChange is told of every change
   */
  Typed(Function<String, Optional<String>> check, Runnable onChange) {
    text.subscribe(
        (_, now) -> {
          complaint.set(check.apply(now).orElse(""));
          onChange.run();
        });
  }

  StringProperty text() {
    return text;
  }

  /** What is wrong with it; empty where nothing is. */
  ReadOnlyStringProperty complaint() {
    return complaint.getReadOnlyProperty();
  }

  boolean isSound() {
    return complaint.get().isEmpty();
  }

  String get() {
    return text.get();
  }

  boolean isEmpty() {
    return text.get().isEmpty();
  }
}

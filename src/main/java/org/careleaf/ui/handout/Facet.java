package org.careleaf.ui.handout;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A part of a value that is chosen by itself. */
final class Facet {
  private Facet() {}

  /**
   * A property that follows a part of another, and is followed by it.
   *
   * @param with the whole with another part
   */
  static <W, T> ObjectProperty<T> of(
      ObjectProperty<W> whole, Function<W, T> part, BiFunction<W, T, W> with) {
    ObjectProperty<T> facet = new SimpleObjectProperty<>(part.apply(whole.get()));
    whole.subscribe(now -> facet.set(part.apply(now)));
    facet.subscribe(
        (_, value) -> {
          if (!part.apply(whole.get()).equals(value)) {
            whole.set(with.apply(whole.get(), value));
          }
        });
    return facet;
  }
}

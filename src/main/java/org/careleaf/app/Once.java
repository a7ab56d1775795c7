package org.careleaf.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made once, when it is first asked for. */
final class Once<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** What was made; nothing while nobody has needed it. */
  Optional<T> made() {
    return made;
  }

  void ifMade(Consumer<T> use) {
    made.ifPresent(use);
  }

  /** Makes it again the next time. */
  void forget() {
    made = Optional.empty();
  }
}

package org.careleaf.handout.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the squares that were drawn last, by their text. One takes a tenth of the time of its
 * handout, and each changed option asks for the same again.
 */
final class Squares {
  private static final int KEPT = 32;

  private final Map<String, Optional<QrCode>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<QrCode>> eldest) {
          return size() > KEPT;
        }
      };

  /** The square of a text; empty where the text is empty or too long. */
  synchronized Optional<QrCode> of(String text) {
    return kept.computeIfAbsent(text, QrCode::of);
  }
}

package org.careleaf.handout.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.careleaf.handout.Block.PhoneSquare;
import org.careleaf.handout.Handout;

/**
 * Keeps the squares that were drawn last, by their text. One takes a tenth of the time of its
 * handout, and each changed option asks for the same again.
 */
final class Squares {
  private static final int KEPT = 32;

  private final Map<String, FutureTask<Optional<QrCode>>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, FutureTask<Optional<QrCode>>> eldest) {
          return size() > KEPT;
        }
      };

  /** Begins a handout's squares on a second core, while the rest of it is laid out. */
  void begin(Handout handout) {
    handout.blocks().stream()
        .filter(PhoneSquare.class::isInstance)
        .map(block -> task(((PhoneSquare) block).text()))
        .filter(task -> !task.isDone())
        .forEach(task -> Thread.ofPlatform().daemon().name("square").start(task));
  }

  /** The square of a text; empty where the text is empty or too long. */
  Optional<QrCode> of(String text) {
    FutureTask<Optional<QrCode>> task = task(text);
    task.run(); // nothing, where another thread has begun it
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return QrCode.of(text);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a square cannot be made", e);
    }
  }

  private synchronized FutureTask<Optional<QrCode>> task(String text) {
    return kept.computeIfAbsent(text, one -> new FutureTask<>(() -> QrCode.of(one)));
  }
}

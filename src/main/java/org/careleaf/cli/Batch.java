package org.careleaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes many files, two at a time. One that fails stops no other; what failed and why is said at
 * the end.
 *
 * @param where where they go, in words
 * @param terminal where is said how far it is, and what came of it
 */
record Batch(String where, Terminal terminal) {
  private static final int WORKERS = 2;

  /**
   * One file.
   *
   * @param name what it is of
   * @param write writes it, or fails with a sentence
   */
  record Piece(String name, Runnable write) {}

  /** Writes all, and returns the exit status: a problem if one failed. */
  int run(List<Piece> pieces) {
    Map<String, String> failed = new LinkedHashMap<>();
    ProgressBar bar = new ProgressBar(terminal, pieces.size());
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<String>> results = new ArrayList<>();
      for (Piece piece : pieces) {
        results.add(workers.submit(reason(piece, bar)));
      }
      for (int i = 0; i < pieces.size(); i++) {
        String reason = get(results.get(i));
        if (!reason.isEmpty()) {
          failed.put(pieces.get(i).name(), reason);
        }
      }
    }
    bar.end();
    summary(pieces.size(), failed);
    return failed.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEM;
  }

  private static Callable<String> reason(Piece piece, ProgressBar bar) {
    return () -> {
      try {
        piece.write().run();
        return "";
      } catch (CommandFailure e) {
        return String.valueOf(e.getMessage());
      } catch (RuntimeException e) {
        return fault(e);
      } finally {
        bar.step(piece.name());
      }
    };
  }

  /** By its kind alone: its message may hold what was typed for a patient. */
  private static String fault(@Nullable Throwable fault) {
    String kind = fault == null ? "unknown" : fault.getClass().getSimpleName();
    return "Careleaf met a fault of its own (" + kind + ").";
  }

  private static String get(Future<String> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      return fault(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "It was stopped.";
    }
  }

  private void summary(int all, Map<String, String> failed) {
    terminal.err().println((all - failed.size()) + " of " + all + " written to " + where + ".");
    if (!failed.isEmpty()) {
      terminal.err().println("Not written (" + failed.size() + "):");
      failed.forEach((name, reason) -> terminal.err().println("  " + name + ": " + reason));
    }
  }
}

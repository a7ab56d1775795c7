package org.careleaf.json;

import java.util.ArrayList;
import java.util.List;

/** Collects where a text leaves the grammar of JSON, up to a number that somebody may read. */
final class Faults {
  private static final int MOST = 20;

  private final List<Fault> found = new ArrayList<>();

  /**
   * One fault.
   *
   * @param offset where its character stands
   * @param message what is wrong
   * @param advice what to do
   */
  record Fault(int offset, String message, String advice) {}

  /** Thrown where reading on would only guess. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Stop() {
      super("a fault that reading cannot go on behind", null, false, false);
    }
  }

  /** A fault that reading goes on behind. */
  void add(int offset, String message, String advice) {
    found.add(new Fault(offset, message, advice));
    if (found.size() == MOST) {
      throw new Stop();
    }
  }

  /** A fault that reading cannot go on behind; to be thrown. */
  Stop stop(int offset, String message, String advice) {
    found.add(new Fault(offset, message, advice));
    return new Stop();
  }

  List<Fault> all() {
    return List.copyOf(found);
  }
}

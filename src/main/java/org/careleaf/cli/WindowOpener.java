package org.careleaf.cli;

import org.careleaf.live.ContentChoice;

/** Opens the window, which the command line knows nothing else about. */
public interface WindowOpener {
  /** Opens the window, which follows its content; returns when it is closed, or why not open. */
  Outcome open(ContentChoice content);

  /** What became of the window. */
  sealed interface Outcome {
    /** It was open, and is closed. */
    record Closed() implements Outcome {}

    /** There is no display to open it on. */
    record NoDisplay() implements Outcome {}

    /** This machine lacks what a window needs. */
    record Lacking(String sentence) implements Outcome {}
  }
}

package org.careleaf.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Problem;

/** What is wrong with a clinic's letterhead, said to who is about to hand its sheets out. */
final class LetterheadFaults {
  /** The letterhead and its logo, which lie beside it. */
  private static final Pattern FILES =
      Pattern.compile(LibraryLoader.CLINIC + "(?:letterhead\\.json|[^/]+\\.(?i:png|jpe?g))");

  private LetterheadFaults() {}

  /** Says what of the letterhead is not on the sheets, and why. */
  static void say(LoadResult content, PrintStream err) {
    List<Problem> faults =
        content.faults().stream()
            .filter(fault -> FILES.matcher(fault.place().file()).matches())
            .toList();
    if (faults.isEmpty()) {
      return;
    }
    if (content.clinic().letterhead().isPresent()) {
      faults.forEach(fault -> err.println("Left out of the letterhead: " + sentence(fault)));
    } else {
      // One will do: what follows the first fault of a file is often its echo.
      err.println(
          "The clinic's letterhead cannot be used, so the sheets have none: "
              + sentence(faults.getFirst()));
    }
  }

  private static String sentence(Problem fault) {
    return fault.message()
        + "; "
        + fault.advice()
        + " ("
        + fault.place().file()
        + ", line "
        + fault.place().line()
        + ").";
  }
}

package org.careleaf.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Rendition;
import picocli.CommandLine.Option;

/** The option that lets something out that is not whole in its language. */
final class IncompleteOption {
  @Option(
      names = "--incomplete",
      description = "Write it even if parts are not translated or out of date; they are marked.")
  private boolean incomplete;

  /** Says what is owed, and stops unless it was asked for all the same. */
  void check(List<Gap> gaps, Rendition rendition, PrintStream err) {
    String language = rendition.language().getDisplayLanguage(Locale.ENGLISH);
    List<Gap> missing = gaps.stream().filter(Gap::isMissing).toList();
    List<Gap> old = gaps.stream().filter(gap -> !gap.isMissing()).toList();
    say(err, "Not in " + language + " yet", missing);
    say(err, "Out of date in " + language, old);
    if (!gaps.isEmpty() && !incomplete) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "Nothing was written. --incomplete writes it all the same, with those parts marked.");
    }
  }

  private static void say(PrintStream err, String what, List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      err.println(what + " (" + gaps.size() + "):");
      gaps.forEach(gap -> err.println("  " + gap.place()));
    }
  }
}

package org.careleaf.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.Speech;
import picocli.CommandLine.Model.CommandSpec;

/** The option that lets something out that is not whole in its language. */
final class IncompleteOption {
  private boolean incomplete;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.flag("--incomplete", to -> incomplete = to)
            .description(
                "Write it even if parts are not translated or out of date; they are marked.")
            .build());
  }

  /** Says what a comparison owes, and stops unless it was asked for all the same. */
  void check(List<Gap> gaps, Rendition rendition, PrintStream err) {
    say(gaps, rendition.language(), err);
    stop(!gaps.isEmpty());
  }

  /** Says what a handout owes in each of its languages, and stops unless it was asked for. */
  void check(Handout handout, PrintStream err) {
    List<Speech> owing = owing(handout);
    owing.forEach(speech -> say(speech.gaps(), speech.language(), err));
    stop(!owing.isEmpty());
  }

  /** The same in one sentence. */
  void check(Handout handout) {
    List<Speech> owing = owing(handout);
    if (!owing.isEmpty() && !incomplete) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          owing.stream()
                  .map(one -> one.gaps().size() + " texts are owed in " + name(one.language()))
                  .collect(Collectors.joining(", "))
              + "; --incomplete writes it all the same.");
    }
  }

  private void stop(boolean owes) {
    if (owes && !incomplete) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "Nothing was written. --incomplete writes it all the same, with those parts marked.");
    }
  }

  /** The languages of a handout that owe something. */
  private static List<Speech> owing(Handout handout) {
    Stream<Speech> others = handout.blocks().stream().flatMap(IncompleteOption::second);
    return Stream.concat(Stream.of(handout.speech()), others)
        .filter(speech -> !speech.gaps().isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<Speech> second(Block block) {
    return block instanceof Block.Pair pair
        ? Stream.of(pair.language())
        : block instanceof Block.NumberedLines lines ? Stream.of(lines.language()) : Stream.of();
  }

  private static String name(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH);
  }

  private static void say(List<Gap> gaps, Locale language, PrintStream err) {
    say(err, "Not in " + name(language) + " yet", gaps.stream().filter(Gap::isMissing).toList());
    say(
        err,
        "Out of date in " + name(language),
        gaps.stream().filter(gap -> !gap.isMissing()).toList());
  }

  private static void say(PrintStream err, String what, List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      err.println(what + " (" + gaps.size() + "):");
      gaps.forEach(gap -> err.println("  " + gap.place()));
    }
  }
}

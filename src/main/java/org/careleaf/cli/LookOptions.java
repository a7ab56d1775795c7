package org.careleaf.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.clinic.PackFiles;
import org.careleaf.clinic.PackOptions;
import org.careleaf.clinic.PackOptions.Content;
import org.careleaf.clinic.PackOptions.Looks;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection.Length;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how a handout looks and what it prints. */
final class LookOptions {
  /** Who has read so many problems of a file mends these first. */
  private static final int MOST = 20;

  private @Nullable PaperSize paper;
  private @Nullable Boolean large;
  private @Nullable Boolean inkSaver;
  private @Nullable Boolean noPictures;
  private boolean allPictures;
  private @Nullable Boolean isShort;
  private @Nullable String sections;
  private final TongueOptions tongues = new TongueOptions();
  private @Nullable Path file;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--paper", PaperSize.class, paper, to -> paper = to)
            .paramLabel("SIZE")
            .description("letter or a4 (default: the one usual where this computer is set up for).")
            .build());
    spec.addOption(
        Options.deniable("--large", to -> large = to)
            .description("Large print, for low vision.")
            .build());
    spec.addOption(
        Options.deniable("--ink-saver", to -> inkSaver = to)
            .description("Black on white, without filled grounds.")
            .build());
    spec.addOption(
        Options.deniable("--no-pictures", to -> noPictures = to)
            .description("Without drawings, or with two of each topic (the usual).")
            .build());
    spec.addOption(
        Options.flag("--all-pictures", to -> allPictures = to)
            .description("With all drawings of each topic; the short form has none.")
            .build());
    spec.addOption(
        Options.deniable("--short", to -> isShort = to)
            .description("The short form, for one side.")
            .build());
    spec.addOption(
        Options.option("--sections", String.class, sections, to -> sections = to)
            .paramLabel("LIST")
            .completionCandidates(Arrays.stream(Part.values()).map(Part::word).toList())
            .description(
                "The parts to print, commas between them: ${COMPLETION-CANDIDATES} (default: all)."
                    + " The emergency card, when to call, and what to ask before taking a medicine"
                    + " are always printed.")
            .build());
    tongues.addTo(spec);
    spec.addOption(
        Options.option("--options", Path.class, file, to -> file = to)
            .paramLabel("FILE.json")
            .description(
                "A file of such options (data/schema/options.schema.json); options given here"
                    + " win over it.")
            .build());
  }

  TongueOptions tongues() {
    return tongues;
  }

  /** What was said here and, where nothing was, in the file. */
  PackOptions said() {
    PackOptions here =
        new PackOptions(
            Optional.ofNullable(paper),
            new Looks(
                Optional.ofNullable(large).map(is -> is ? TypeSize.LARGE : TypeSize.STANDARD),
                Optional.ofNullable(inkSaver).map(is -> is ? Ink.SAVER : Ink.COLOUR),
                drawings()),
            new Content(
                Optional.ofNullable(isShort).map(is -> is ? Length.SHORT : Length.FULL),
                Optional.ofNullable(sections).map(LookOptions::parts)),
            tongues.said());
    return Optional.ofNullable(file).map(LookOptions::read).map(here::or).orElse(here);
  }

  private Optional<Pictures> drawings() {
    if (allPictures && Boolean.TRUE.equals(noPictures)) {
      throw new CommandFailure(
          ExitStatus.USAGE, "--all-pictures and --no-pictures contradict each other: say one.");
    }
    return allPictures
        ? Optional.of(Pictures.ALL)
        : Optional.ofNullable(noPictures).map(no -> no ? Pictures.NONE : Pictures.TWO);
  }

  /** Refuses all drawings of a form that has none. */
  void refuseIdle(boolean isShortForm) {
    if (allPictures && isShortForm) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "The short form has no drawings: leave out --all-pictures, or say --no-short.");
    }
  }

  private static Set<Part> parts(String list) {
    if (list.isBlank()) {
      throw new CommandFailure(
          ExitStatus.USAGE, "--sections names no part: name at least one of " + Part.words() + ".");
    }
    try {
      return Arrays.stream(list.split(",", -1))
          .map(word -> Part.of(word.strip().toLowerCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, e.getMessage() + ".");
    }
  }

  private static PackOptions read(Path file) {
    Problems problems = new Problems();
    return PackFiles.options(file, problems).orElseThrow(() -> unread("options", file, problems));
  }

  /** Why a file cannot be used. */
  static CommandFailure unread(String what, Path file, Problems problems) {
    Map<String, List<Problem>> alike =
        problems.all().stream()
            .collect(
                Collectors.groupingBy(Problem::message, LinkedHashMap::new, Collectors.toList()));
    String lines =
        alike.values().stream()
            .limit(MOST)
            .map(LookOptions::once)
            .collect(Collectors.joining("\n"));
    String more = alike.size() > MOST ? "\nand " + (alike.size() - MOST) + " more." : "";
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "The " + what + " in " + file + " cannot be used. Nothing was written.\n" + lines + more);
  }

  private static String once(List<Problem> alike) {
    String line = alike.getFirst().line();
    return alike.size() == 1 ? line : line + " (" + alike.size() + " times)";
  }
}

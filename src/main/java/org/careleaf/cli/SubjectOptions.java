package org.careleaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PackFiles;
import org.careleaf.clinic.PackOptions;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.content.Wanted;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.json.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a handout is about, or many handouts are. */
final class SubjectOptions {
  private List<String> ids = List.of();
  private boolean compare;
  private @Nullable String code;
  private @Nullable Path pack;
  private boolean all;
  private @Nullable Path folder;

  void addTo(CommandSpec spec) {
    spec.addPositional(
        Options.words(to -> ids = to)
            .paramLabel("ID")
            .description(
                "The topics: ids of conditions, treatments or prepared comparisons, or paths such"
                    + " as treatments/heat and comparisons/ID+ID.")
            .build());
    spec.addOption(
        Options.flag("--compare", to -> compare = to)
            .description("Lay the conditions (2 to 4) side by side.")
            .build());
    spec.addOption(
        Options.option("--code", String.class, code, to -> code = to)
            .paramLabel("CODE")
            .description(
                "Make the handout again whose code stands in its small print, and say what has"
                    + " changed since. Handouts of more than 20 topics have none.")
            .build());
    spec.addOption(
        Options.option("--pack", Path.class, pack, to -> pack = to)
            .paramLabel("FILE")
            .description("The topics and options of a pack (packs/ID.json).")
            .build());
    spec.addOption(
        Options.flag("--all", to -> all = to)
            .description("Every condition, treatment and prepared comparison; with -d.")
            .build());
    spec.addOption(
        Options.option("-d", Path.class, folder, to -> folder = to)
            .paramLabel("DIR")
            .description("Write a file for each topic into a folder, named by its id.")
            .build());
  }

  List<String> ids() {
    return ids;
  }

  boolean isCompared() {
    return compare;
  }

  boolean isAll() {
    return all;
  }

  Optional<String> code() {
    return Optional.ofNullable(code);
  }

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  Optional<Pack> pack() {
    return Optional.ofNullable(pack).map(SubjectOptions::read);
  }

  /**
   * What of the content is needed. A code is read with all of it, and so is the sheet of a
   * treatment, whose signs are those of the conditions that it is used for.
   */
  Wanted wanted(PackOptions said, Optional<Pack> ofPack) {
    Wanted some = wanted(said.languages(), ofPack);
    return said.look().pictures().filter(Pictures.ALL::equals).isPresent()
        ? some.withAllDrawings()
        : some;
  }

  private Wanted wanted(Spoken languages, Optional<Pack> ofPack) {
    if (code != null) {
      return Wanted.ALL;
    }
    Wanted every =
        Wanted.in(Stream.of(languages.patient(), languages.second()).flatMap(Optional::stream));
    List<HandoutItem> items =
        ofPack.map(Pack::items).orElseGet(() -> ids.stream().map(SubjectOptions::item).toList());
    return folder != null || items.stream().anyMatch(HandoutItem.OfTreatment.class::isInstance)
        ? every
        : every.of(items.stream().flatMap(HandoutItem::conditionIds).toList());
  }

  /** What an id or a path means, if it is no treatment's id. */
  private static HandoutItem item(String named) {
    try {
      return HandoutItem.parse(named);
    } catch (IllegalArgumentException e) {
      return new HandoutItem.OfCondition(named);
    }
  }

  /** Refuses what does not go together. */
  void check(boolean noteIsGiven, boolean outputIsGiven) {
    long subjects =
        Stream.of(!ids.isEmpty(), code != null, pack != null, all).filter(given -> given).count();
    if (subjects > 1) {
      throw usage(
          "Say one thing to print, not two: ID..., --code CODE, --pack FILE or --all -d DIR.");
    }
    if (subjects == 0) {
      throw usage("Say what to print: ID..., or --code CODE, or --pack FILE, or --all -d DIR.");
    }
    if (compare && ids.isEmpty()) {
      throw usage("--compare takes the ids of 2 to 4 conditions.");
    }
    if (all && folder == null) {
      throw usage("--all writes many files: name a folder for them with -d DIR.");
    }
    if (folder != null && (code != null || compare || outputIsGiven)) {
      throw usage("-d DIR writes a file for each topic: leave out --code, --compare and -o.");
    }
    if (folder != null && noteIsGiven) {
      throw usage("A note is for one patient's handout: leave out --note-file, or leave out -d.");
    }
  }

  private static Pack read(Path file) {
    Problems problems = new Problems();
    return PackFiles.pack(file, problems)
        .orElseThrow(() -> LookOptions.unread("pack", file, problems));
  }

  private static CommandFailure usage(String sentence) {
    return new CommandFailure(ExitStatus.USAGE, sentence);
  }
}

package org.careleaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ending of a file's name says of the format that is wanted. */
final class FileEnding {
  /** Endings that say what a file holds, whichever command writes it. */
  private static final List<String> TELLING = List.of("pdf", "html", "htm", "txt", "json");

  private FileEnding() {}

  /**
   * The format to write: the one that was asked for, else the one of the file's ending, else the
   * usual.
   *
   * @param formats the formats that there are, by the endings of their files
   */
  static <F> F format(Optional<Path> file, @Nullable F asked, F usual, Map<String, F> formats) {
    Optional<String> telling = file.map(FileEnding::of).filter(TELLING::contains);
    if (telling.isEmpty()) {
      return asked == null ? usual : asked;
    }
    String ending = telling.get();
    F said = formats.get(ending);
    if (said == null) {
      throw usage(
          "No ."
              + ending
              + " is written here: end the file's name in "
              + formats.keySet().stream().map(one -> "." + one).collect(Collectors.joining(" or "))
              + ".");
    }
    if (asked != null && !asked.equals(said)) {
      throw usage(
          "The file's name ends in ."
              + ending
              + " and --format says "
              + asked
              + ": change one of the two.");
    }
    return said;
  }

  private static String of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static CommandFailure usage(String sentence) {
    return new CommandFailure(ExitStatus.USAGE, sentence);
  }
}

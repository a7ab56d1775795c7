package org.careleaf.cli;

import java.util.List;

/** The commands by their names. Each is made when it is wanted: that takes a while. */
final class Commands {
  /** In the order in which help lists them. */
  private static final List<String> NAMES =
      List.of("list", "find", "compare", "handout", "check", "sign-off", "review-copy", "texts");

  private Commands() {}

  /** Those that a command line may ask for: where it begins with one, that alone. */
  static List<String> in(String... words) {
    return words.length > 0 && NAMES.contains(words[0]) ? List.of(words[0]) : NAMES;
  }

  static List<String> all() {
    return NAMES;
  }

  static Object named(String name, CareleafCommand root) {
    return switch (name) {
      case "list" -> new ListCommand(root);
      case "find" -> new FindCommand(root);
      case "compare" -> new CompareCommand(root);
      case "handout" -> new HandoutCommand(root);
      case "check" -> new CheckCommand(root);
      case "sign-off" -> new SignOffCommand(root);
      case "review-copy" -> new ReviewCopyCommand(root);
      case "texts" -> new TextsCommand(root);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

package org.careleaf.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by their names. Each is made when it is wanted: that takes a while. */
final class Commands {
  /** What many type for {@code --help}; it does the same, also for a command named after it. */
  static final String HELP = "help";

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

  static CommandSpec help() {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new CommandLine.HelpCommand());
    spec.usageMessage().hidden(true);
    return spec;
  }

  static CommandSpec named(String name, CareleafCommand root) {
    return switch (name) {
      case "list" -> new ListCommand(root).spec();
      case "find" -> new FindCommand(root).spec();
      case "compare" -> new CompareCommand(root).spec();
      case "handout" -> new HandoutCommand(root).spec();
      case "check" -> new CheckCommand(root).spec();
      case "sign-off" -> new SignOffCommand(root).spec();
      case "review-copy" -> new ReviewCopyCommand(root).spec();
      case "texts" -> new TextsCommand(root).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }
}

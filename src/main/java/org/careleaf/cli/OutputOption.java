package org.careleaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that names where a command's result goes. */
final class OutputOption {
  private @Nullable Path file;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("-o", Path.class, file, to -> file = to)
            .names("-o", "--output")
            .paramLabel("FILE")
            .description("Write to a file instead of standard output, which is also -.")
            .build());
  }

  Output output(Terminal terminal) {
    return new Output(Optional.ofNullable(file).filter(path -> !isStandard(path)), terminal);
  }

  /** Whether a file was named, be it standard output. */
  boolean isGiven() {
    return file != null;
  }

  /** Whether a name stands for standard input or output. */
  static boolean isStandard(Path path) {
    return path.toString().equals("-");
  }
}

package org.careleaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names where a command's result goes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  Output output(Terminal terminal) {
    return new Output(Optional.ofNullable(file), terminal);
  }
}

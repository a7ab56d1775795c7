package org.careleaf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.careleaf.cli.WindowOpener.Outcome;

/** Runs the real command line on a content folder, and keeps what it writes. */
final class CommandRig {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path data;
  private final boolean interactive;

  CommandRig(Path data, boolean interactive) {
    this.data = data;
    this.interactive = interactive;
  }

  int run(String... args) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(stream(out), stream(err), 100, interactive);
    return CareleafCommand.commandLine(terminal, content -> new Outcome.NoDisplay())
        .execute(
            Stream.concat(Stream.of("--data", data.toString()), Stream.of(args))
                .toArray(String[]::new));
  }

  /** The same with something on standard input. */
  int runOn(byte[] input, String... args) {
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return run(args);
    } finally {
      System.setIn(usual);
    }
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  byte[] outBytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}

package org.careleaf.files;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that saves, to be run beside another or to be killed. */
final class SavingProgram {
  private SavingProgram() {}

  /**
   * {@code safely|plainly FILE}: until killed; {@code together NAME FOLDER ROUNDS}: with another.
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "safely" -> untilKilled(bytes -> SafeFile.write(Path.of(args[1]), bytes));
      case "plainly" -> untilKilled(bytes -> inTwoSteps(Path.of(args[1]), bytes));
      default -> together(args[1], Path.of(args[2]), Integer.parseInt(args[3]));
    }
  }

  static Process start(Path output, String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    String classes = Path.of("target", "classes") + File.pathSeparator;
    List<String> line =
        new ArrayList<>(
            List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp"));
    line.add(classes + Path.of("target", "test-classes"));
    line.add(SavingProgram.class.getName());
    line.addAll(List.of(args));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /** Text that shows whether it is whole: a letter, many times, and its end. */
  static boolean isWhole(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.US_ASCII);
    return text.length() == LENGTH && text.chars().distinct().count() == 1;
  }

  private static final int LENGTH = 200_000;
  private static final long STARTED = System.nanoTime();

  /** So that nothing runs on alone if the test itself is killed; in nanoseconds. */
  private static final long LONGEST = 300_000_000_000L;

  @FunctionalInterface
  private interface Writing {
    void write(byte[] bytes) throws IOException;
  }

  private static void untilKilled(Writing writing) throws IOException {
    for (int round = 0; System.nanoTime() - STARTED < LONGEST; round++) {
      writing.write(
          String.valueOf((char) ('a' + round % 26))
              .repeat(LENGTH)
              .getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** As a program writes that does not know better, on a slow disk. */
  private static void inTwoSteps(Path file, byte[] bytes) throws IOException {
    try (var out =
        Files.newOutputStream(
            file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(bytes, 0, LENGTH / 2);
      LockSupport.parkNanos(5_000_000);
      out.write(bytes, LENGTH / 2, LENGTH / 2);
    }
  }

  /** Saves a file a round, each time as soon as the other has come to the round too. */
  private static void together(String name, Path folder, int rounds) throws IOException {
    String other = name.equals("one") ? "two" : "one";
    for (int round = 0; round < rounds; round++) {
      Path file = folder.resolve(Integer.toString(round)).resolve("a.json");
      Optional<Stamp> read = Optional.of(Stamp.of(Files.readAllBytes(file)));
      Files.createFile(folder.resolve(name + round));
      while (!Files.exists(folder.resolve(other + round))) {
        if (System.nanoTime() - STARTED > LONGEST) {
          throw new IOException("the other program never came to round " + round);
        }
        Thread.onSpinWait();
      }
      SafeFile.writeIfUnchanged(
          file, read, (name + " in round " + round).getBytes(StandardCharsets.UTF_8));
    }
  }
}

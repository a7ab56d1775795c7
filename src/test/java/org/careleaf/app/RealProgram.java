package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program, started by its launcher in a home of its own, in a real window that real keys reach.
 */
final class RealProgram {
  private static final Path SCREENS = Path.of("target", "screens");
  private static final Path SPOOL = Path.of("/var/spool/cups");

  private final Path home;
  private final Path log;
  private final Process process;

  private RealProgram(Path home, Path log, Process process) {
    this.home = home;
    this.log = log;
    this.process = process;
  }

  static RealProgram start(Path folder, Path content) throws IOException, InterruptedException {
    Path app = layOut(folder.resolve("program"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Path session = Files.createDirectories(folder.resolve("session"));
    Path log = folder.resolve("said.log");
    ProcessBuilder builder =
        new ProcessBuilder(app.resolve("bin/careleaf").toString(), "--data", content + "")
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_RUNTIME_DIR", session.toString());
    builder
        .environment()
        .put("JDK_JAVA_OPTIONS", "-Dcareleaf.settings=" + folder.resolve("settings"));
    RealProgram program = new RealProgram(folder, log, builder.start());
    String found = run("", "xdotool", "search", "--sync", "--onlyvisible", "--name", "^Careleaf$");
    String window = found.lines().findFirst().orElseThrow();
    run("", "xdotool", "windowfocus", "--sync", window);
    program.settle();
    return program;
  }

  /** The folder of the program as it is packed, with what was compiled in the place of its jar. */
  private static Path layOut(Path app) throws IOException {
    Files.createDirectories(app.resolve("bin"));
    Files.createDirectories(app.resolve("lib"));
    String launcher = Files.readString(Path.of("packaging/common/bin/careleaf"));
    Path started = app.resolve("bin/careleaf");
    String java = System.getProperty("java.home", "");
    Files.writeString(started, launcher.replace("@JAVA_HOME@", java));
    Files.setPosixFilePermissions(started, PosixFilePermissions.fromString("rwxr-xr-x"));
    copy(Path.of("target", "classes"), app.resolve("lib/careleaf"));
    try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
      for (Path jar : jars.toList()) {
        Files.createSymbolicLink(
            app.resolve("lib").resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
    return app;
  }

  /** The module system follows no link to a folder of classes. */
  private static void copy(Path classes, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(classes.relativize(file).toString()));
      }
    }
  }

  /** Where it was started. */
  Path home() {
    return home.resolve("home");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it wrote to its console. */
  String said() throws IOException {
    return Files.readString(log);
  }

  /** Presses keys one after the other, each when the one before has done its work. */
  void key(String... keys) throws IOException, InterruptedException {
    for (String key : keys) {
      run("", "xdotool", "key", key);
      settle();
    }
  }

  /** Types a text that no process is given as an argument. */
  void type(String text) throws IOException, InterruptedException {
    run(text, "xdotool", "type", "--delay", "20", "--file", "-");
    settle();
  }

  void picture(String name) throws IOException, InterruptedException {
    Files.createDirectories(SCREENS);
    run("", "import", "-window", "root", SCREENS.resolve(name + ".png").toString());
  }

  /** The names of all windows. */
  String titles() throws IOException, InterruptedException {
    StringBuilder titles = new StringBuilder();
    for (String window : run("", "xdotool", "search", "--name", ".").lines().toList()) {
      titles.append(run("", "xdotool", "getwindowname", window));
    }
    return titles.toString();
  }

  void kill(String signal) throws IOException, InterruptedException {
    run("", "kill", "-" + signal, String.valueOf(process.pid()));
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program did not end");
  }

  void end() throws InterruptedException {
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program did not end");
  }

  /** Where something is left of a text: everywhere the program can write, and in CUPS's logs. */
  List<Path> left(Traces traces, Instant since) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
    Stream<Path> elsewhere =
        Stream.of(temporary, Path.of("/tmp")).flatMap(root -> below(traces, root, 1, since));
    Stream<Path> own =
        Stream.of(home, Path.of(System.getProperty("user.home", "")), Path.of("/var/log/cups"))
            .flatMap(root -> below(traces, root, Integer.MAX_VALUE, since));
    return Stream.concat(own, elsewhere).distinct().toList();
  }

  /** The jobs in whose names or options a text stands; the documents are the spooler's own. */
  List<Path> jobs(Traces traces, Instant since) {
    return below(traces, SPOOL, 1, since)
        .filter(file -> !file.getFileName().toString().startsWith("d"))
        .toList();
  }

  private static Stream<Path> below(Traces traces, Path root, int depth, Instant since) {
    try {
      return traces.below(root, depth, since).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the screen looks as it did a moment before; the caret blinks. */
  private void settle() throws IOException, InterruptedException {
    byte[][] looks = new byte[60][];
    for (int attempt = 0; attempt < looks.length; attempt++) {
      Thread.sleep(400);
      byte[] look = screen();
      looks[attempt] = look;
      if (Arrays.stream(looks, Math.max(0, attempt - 3), attempt).anyMatch(x -> same(x, look))) {
        return;
      }
    }
    throw new AssertionError("the screen never came to rest");
  }

  private static boolean same(byte[] one, byte[] other) {
    return Arrays.equals(one, other);
  }

  private static byte[] screen() throws IOException {
    Process grab = new ProcessBuilder("import", "-window", "root", "rgb:-").start();
    return grab.getInputStream().readAllBytes();
  }

  /** Runs a program to its end, giving it a text. */
  static String run(String text, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
    return said;
  }
}

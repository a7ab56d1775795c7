import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has the packed program rehearse: make every handout once and do what its commands mostly do. What
 * Java learns of its start meanwhile is kept in {@code careleaf.aot}, which the launcher names to
 * it from then on. Run by the build, with the JDK that compiled the program: {@code java
 * StartCache.java PROGRAM-FOLDER SCRATCH-FOLDER}.
 *
 * <p>Without it the program starts slower and runs the same: where it cannot be made, that is said
 * and stops nothing. The launcher for Windows does not use it.
 */
final class StartCache {
  private static final String NAME = "careleaf.aot";

  /** A machine that needs longer has better things to do. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private StartCache() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    Path scratch = Path.of(args[1]);
    if (System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    empty(scratch);
    Path output = scratch.resolve("output.txt");
    if (!made(training(folder, scratch).redirectOutput(output.toFile()))) {
      Files.deleteIfExists(folder.resolve(NAME));
      System.err.println("The program starts without a cache, so slower; why: " + output);
    }
  }

  /** The program as it is started later, but for what it is told here; no settings of anybody's. */
  private static ProcessBuilder training(Path folder, Path scratch) {
    ProcessBuilder program = new ProcessBuilder(folder.resolve("bin/careleaf").toString());
    program
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_TOOL_OPTIONS",
                "-XX:AOTCacheOutput="
                    + NAME
                    + " -Xlog:aot=off -Xlog:cds=off -Dcareleaf.rehearsal="
                    + scratch.toAbsolutePath(),
                "XDG_CONFIG_HOME",
                scratch.toString()));
    return program.redirectErrorStream(true);
  }

  private static boolean made(ProcessBuilder program) throws IOException, InterruptedException {
    Process process = program.start();
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}

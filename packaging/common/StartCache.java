import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has the packed program rehearse, and keeps what Java learns of its start meanwhile in two caches,
 * which the launcher names to it from then on: {@code careleaf.aot}, of all handouts and commands,
 * for the window; and {@code careleaf-quick.aot}, of commands as they are mostly given, for
 * commands. The second leaves out what Java counted to compile better later, which the quick
 * compiler does not read: a fifth of the file, all of which is adjusted at each start. Run by the
 * build, with the JDK that compiled the program: {@code java StartCache.java PROGRAM-FOLDER
 * SCRATCH-FOLDER}.
 *
 * <p>Without them the program starts slower and runs the same: where one cannot be made, that is
 * said and stops nothing. The launcher for Windows does not use them.
 */
final class StartCache {
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
    for (Cache cache : Cache.values()) {
      Files.deleteIfExists(folder.resolve(cache.file));
    }
    for (Cache cache : Cache.values()) {
      Path output = scratch.resolve(cache.file + ".txt");
      if (!made(training(folder, scratch, cache).redirectOutput(output.toFile()))) {
        Files.deleteIfExists(folder.resolve(cache.file));
        System.err.println("The program starts without a cache, so slower; why: " + output);
      }
    }
  }

  /** In the order in which they are made: the launcher of a rehearsal must find neither. */
  private enum Cache {
    QUICK(
        "careleaf-quick.aot",
        List.of("handout"),
        "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Dcareleaf.rehearsal.of=one "),
    ALL("careleaf.aot", List.of(), "");

    private final String file;

    /**
     * What makes the launcher give Java the options of a command, or of the window: a cache holds
     * code too, which fits the same collector of memory alone. The rehearsal itself reads no words.
     */
    private final List<String> words;

    private final String options;

    Cache(String file, List<String> words, String options) {
      this.file = file;
      this.words = words;
      this.options = options;
    }
  }

  /** The program as it is started later, but for what it is told here; no settings of anybody's. */
  private static ProcessBuilder training(Path folder, Path scratch, Cache cache) {
    ProcessBuilder program = new ProcessBuilder(folder.resolve("bin/careleaf").toString());
    program.command().addAll(cache.words);
    program
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_TOOL_OPTIONS",
                cache.options
                    + "-XX:AOTCacheOutput="
                    + cache.file
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

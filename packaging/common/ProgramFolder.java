import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lays out the program as a folder that runs where it is put. Run by the build, with the JDK that
 * compiled the program: {@code java ProgramFolder.java REPOSITORY TARGET CARELEAF.JAR}.
 */
final class ProgramFolder {
  /** What Maven fetches of JavaFX beside the jars of each platform: empty. */
  private static final Pattern EMPTY_JAR = Pattern.compile("javafx-[a-z]+-[0-9.]+\\.jar");

  /** Classes of Java 5, which the start cache would leave out. */
  private static final Pattern OLD_JAR = Pattern.compile("picocli-[0-9.]+\\.jar");

  private ProgramFolder() {}

  public static void main(String[] args) throws IOException {
    Path repository = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path jar = Path.of(args[2]);
    Path folder = target.resolve("careleaf");
    delete(folder);
    addModule(jar, target.resolve("classes"));
    copyFolder(target.resolve("lib"), folder.resolve("lib"));
    rewriteJars(folder.resolve("lib"), target);
    addProgram(jar, folder.resolve("lib"));
    copyFolder(repository.resolve("data"), folder.resolve("data"));
    writeManifest(folder.resolve("data"));
    copy(repository.resolve("LICENSE"), folder.resolve("licenses/LICENSE"));
    copy(
        repository.resolve("src/main/resources/org/careleaf/fonts/OFL.txt"),
        folder.resolve("licenses/AtkinsonHyperlegibleNext-OFL.txt"));
    for (String launcher : List.of("careleaf", "careleaf.bat")) {
      fill(repository.resolve("packaging/common/bin/" + launcher), folder.resolve("bin"));
    }
  }

  /**
   * Writes down what the content is as it ships, so that the program sees what was changed since.
   */
  private static void writeManifest(Path data) throws IOException {
    Path manifest = data.resolve("manifest.json");
    Files.deleteIfExists(manifest);
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = data.relativize(file).toString().replace('\\', '/');
        lines.add("    \"" + name + "\": \"" + sha256(file) + "\"");
      }
    }
    Files.writeString(manifest, "{\n  \"files\": {\n" + String.join(",\n", lines) + "\n  }\n}\n");
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }

  /** Makes the jar a module: Maven's own JDK may be too old to do it. */
  private static void addModule(Path jar, Path classes) throws IOException {
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--update",
                "--file=" + jar,
                "-C",
                classes.toString(),
                "module-info.class");
    if (status != 0) {
      throw new IOException(jar + " could not be made a module");
    }
  }

  /** Writes the jars anew that start slower as they are; why, their kinds say. */
  private static void rewriteJars(Path lib, Path target) throws IOException {
    try (Stream<Path> files = Files.exists(lib) ? Files.list(lib) : Stream.of()) {
      for (Path jar : files.toList()) {
        Path rewritten = target.resolve("rewritten.jar");
        if (OLD_JAR.matcher(jar.getFileName().toString()).matches()) {
          RenewedJar.write(jar, rewritten);
        } else if (Shortcuts.areIn(jar)) {
          Shortcuts.write(jar, lib, rewritten);
        } else {
          continue;
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The program's own classes; as they are, where those that they name are not there. */
  private static void addProgram(Path jar, Path lib) throws IOException {
    Path program = lib.resolve("careleaf.jar");
    if (Files.exists(lib)) {
      PlainSwitches.write(jar, lib, program);
    } else {
      copy(jar, program);
    }
  }

  /** Copies a launcher, with the JDK that this runs on put in. */
  private static void fill(Path launcher, Path folder) throws IOException {
    Path copy = folder.resolve(launcher.getFileName().toString());
    Files.createDirectories(folder);
    String text = Files.readString(launcher);
    String jdk = System.getProperty("java.home").replace("'", "'\\''");
    Files.writeString(copy, text.replace("@JAVA_HOME@", jdk));
    if (!copy.toFile().setExecutable(true, false)) {
      throw new IOException(copy + " could not be made executable");
    }
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!EMPTY_JAR.matcher(file.getFileName().toString()).matches()) {
          copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

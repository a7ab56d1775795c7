package org.careleaf.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the launcher with Javas that only say that they were started, and with what. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "careleaf is a shell script")
class LauncherTest {
  private static final String SAY_ALL =
      """
      #!/bin/sh
      echo "$0"
      for argument do echo "[$argument]"; done
      exit 7
      """;
  private static final String SAY_OLD =
      """
      #!/bin/sh
      echo 'openjdk version "17.0.1" 2021-10-19' >&2
      """;
  private static final String SAY_NEW =
      """
      #!/bin/sh
      test "$1" = -version || { echo "java of the path"; exit; }
      echo 'openjdk version "25" 2025-09-16' >&2
      """;

  private static final String LARGE_PAGES = "[-XX:+UseTransparentHugePages]";

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Path builtWith = Path.of("");

  private record Ended(int status, List<String> out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    // As a person might name it; links to the folder must not show either.
    temporary = temporary.toRealPath();
    folder = temporary.resolve("it's \"here\" $HOME");
    builtWith = temporary.resolve("built with");
    Files.createDirectories(folder.resolve("bin"));
    String launcher = Files.readString(Path.of("packaging/common/bin/careleaf"));
    write(folder.resolve("bin/careleaf"), launcher.replace("@JAVA_HOME@", builtWith.toString()));
  }

  @Test
  void argumentsAndTheExitStatusPassUntouched() throws IOException, InterruptedException {
    Path home = jdk("jdk 25", "25.0.3", SAY_ALL);
    Ended ended =
        start(Map.of("JAVA_HOME", home.toString()), "find", "two  words", "", "'\"*$x\\", "-o=x");

    assertEquals(7, ended.status);
    assertEquals("", ended.err);
    assertEquals(
        List.of(
            home + "/bin/java",
            "[-XX:+UseSerialGC]",
            "[-Xmx512m]",
            "[--enable-native-access=javafx.graphics]",
            "[-Djava.awt.headless=true]",
            "[-Dcareleaf.data=" + folder + "/data]",
            "[-Dcareleaf.from=" + temporary + "]",
            "[-XX:-UsePerfData]",
            "[-XX:+SuppressFatalErrorMessage]",
            "[-XX:-CreateCoredumpOnCrash]",
            "[--finalization=disabled]",
            "[-XX:+IgnoreUnrecognizedVMOptions]",
            "[-XX:+UnlockDiagnosticVMOptions]",
            "[-XX:-AOTReplayTraining]",
            "[-XX:TieredStopAtLevel=1]",
            "[-Djdk.reflect.useNativeAccessorOnly=true]",
            "[--module-path]",
            "[lib]",
            "[-m]",
            "[org.careleaf/org.careleaf.app.Main]",
            "[find]",
            "[two  words]",
            "[]",
            "['\"*$x\\]",
            "[-o=x]"),
        ended.out.stream().filter(word -> !word.equals(LARGE_PAGES)).toList());
  }

  @Test
  void theSecondCompilerIsLeftToTheWindow() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);

    assertEquals(List.of(), words("Tiered"));
    assertEquals(List.of(), words("Tiered", "--clinic", "folder"));
    assertEquals(
        List.of("[-XX:TieredStopAtLevel=1]"), words("Tiered", "handout", "--all", "-d", "folder"));
  }

  @Test
  void whatJavaCountedInARehearsalIsReadForTheWindowAlone() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);

    assertEquals(List.of(), words("Replay"));
    assertEquals(List.of("[-XX:-AOTReplayTraining]"), words("Replay", "list", "symptoms"));
    assertEquals(
        List.of("[-XX:+IgnoreUnrecognizedVMOptions]"), words("Unrecognized", "list", "symptoms"));
  }

  @Test
  void theWindowHasTheCollectorOfSeveralThreads() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);

    assertEquals(List.of("[-XX:+UseParallelGC]"), words("GC"));
    assertEquals(List.of("[-XX:+UseSerialGC]"), words("GC", "compare", "a", "b"));
  }

  @Test
  void largePagesOfMemoryAreForCommandsWhereTheSystemHasThem() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);
    Path says = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean has = Files.isReadable(says) && !Files.readString(says).contains("[never]");

    assertEquals(has ? List.of(LARGE_PAGES) : List.of(), words("HugePages", "list", "symptoms"));
    assertEquals(List.of(), words("HugePages"));
  }

  @Test
  void aStartCacheIsNamedWhereThereIsOne() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);
    assertEquals(List.of(), words("aot"));
    Files.createFile(folder.resolve("careleaf.aot"));

    assertEquals(List.of("[-XX:AOTCache=careleaf.aot]", "[-Xlog:aot=off]"), words("aot"));
  }

  @Test
  void commandsHaveACacheOfTheirOwn() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);
    Files.createFile(folder.resolve("careleaf.aot"));
    assertEquals(List.of(), words("AOTCache", "list", "conditions"));
    Files.createFile(folder.resolve("careleaf-quick.aot"));

    assertEquals(
        List.of("[-XX:AOTCache=careleaf-quick.aot]"), words("AOTCache", "list", "conditions"));
    assertEquals(List.of("[-XX:AOTCache=careleaf.aot]"), words("AOTCache"));
  }

  /** Those of Java's options that hold a word, as a command line makes the launcher choose them. */
  private List<String> words(String part, String... arguments) throws Exception {
    return start(Map.of(), arguments).out.stream().filter(word -> word.contains(part)).toList();
  }

  @Test
  void aJavaHomeThatIsNamedFromTheCallersFolderIsFound() throws Exception {
    jdk("jdk 26", "26", SAY_ALL);

    assertEquals(
        temporary + "/jdk 26/bin/java", start(Map.of("JAVA_HOME", "jdk 26")).out.getFirst());
  }

  @Test
  void aJavaHomeThatIsTooOldGivesWayToTheJdkThatBuiltIt() throws Exception {
    Path old = jdk("jdk 17", "17.0.15", SAY_ALL);
    jdk("built with", "25.0.3", SAY_ALL);

    assertEquals(
        builtWith + "/bin/java", start(Map.of("JAVA_HOME", old.toString())).out.getFirst());
    assertEquals(builtWith + "/bin/java", start(Map.of()).out.getFirst());
  }

  @Test
  void aJavaHomeThatIsNewerGoesFirst() throws Exception {
    Path newer = jdk("jdk 26", "26", SAY_ALL);
    jdk("built with", "25.0.3", SAY_ALL);

    assertEquals(newer + "/bin/java", start(Map.of("JAVA_HOME", newer.toString())).out.getFirst());
  }

  @Test
  void theJavaOfThePathComesLast() throws Exception {
    write(temporary.resolve("path/java"), SAY_NEW);

    assertEquals(new Ended(0, List.of("java of the path"), ""), start(Map.of()));
  }

  @Test
  void withoutAJavaThatIsNewEnoughOneSentenceSaysWhatToInstall() throws Exception {
    write(temporary.resolve("path/java"), SAY_OLD);

    assertEquals(
        new Ended(
            3,
            List.of(),
            "Careleaf needs Java 25 or newer: install it (for example Eclipse Temurin 25),"
                + " or set JAVA_HOME to it.\n"),
        start(Map.of("JAVA_HOME", temporary.resolve("nowhere").toString())));
  }

  @Test
  void aLinkToALinkToItIsFollowed() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);
    Path far = Files.createSymbolicLink(temporary.resolve("far"), folder.resolve("bin/careleaf"));
    Path near = Files.createSymbolicLink(temporary.resolve("near"), far.getFileName());

    assertEquals(start(Map.of()).out, start(near, Map.of()).out);
  }

  @Test
  void temporaryFilesAreMadeInTheMemoryOfTheSession() throws Exception {
    jdk("built with", "25.0.3", SAY_ALL);
    Ended ended = start(Map.of("XDG_RUNTIME_DIR", temporary.toString()));

    assertTrue(ended.out.contains("[-Djava.io.tmpdir=" + temporary + "]"), "" + ended.out);
    assertEquals("[org.careleaf/org.careleaf.app.Main]", ended.out.getLast());
  }

  private Path jdk(String name, String version, String java) throws IOException {
    Path home = temporary.resolve(name);
    write(home.resolve("bin/java"), java);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void write(Path script, String text) throws IOException {
    Files.createDirectories(script.toAbsolutePath().getParent());
    Files.writeString(script, text);
    assertEquals(true, script.toFile().setExecutable(true));
  }

  private Ended start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return start(folder.resolve("bin/careleaf"), environment, arguments);
  }

  private Ended start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path err = temporary.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temporary.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", temporary.resolve("path") + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    List<String> out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    return new Ended(process.waitFor(), out, Files.readString(err));
  }
}

package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Packs the program as the build does, from the classes that are under test. */
final class PackedProgram {
  private PackedProgram() {}

  /** Lays the program out in {@code careleaf} below a folder that is the test's own. */
  static void pack(Path target) throws IOException, InterruptedException {
    Path jar = target.resolve("careleaf.jar");
    Path module = Path.of("target", "classes", "module-info.class");
    Files.createDirectories(target.resolve("lib"));
    Files.copy(
        module, Files.createDirectories(target.resolve("classes")).resolve("module-info.class"));
    jar("--create", "--file=" + jar, "-C", "target/classes", "org");
    Path log = target.resolve("log");
    Process packing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                Path.of("packaging", "common", "ProgramFolder.java").toString(),
                Path.of("").toAbsolutePath().toString(),
                target.toString(),
                jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals("0 ", packing.waitFor() + " " + Files.readString(log));
  }

  private static void jar(String... arguments) {
    int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, arguments);
    assertEquals(0, status);
  }
}

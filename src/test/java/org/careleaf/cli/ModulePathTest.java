package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs commands as a program of its own, on the module path, where a library may reach only into
 * the packages that are opened to it. The other tests run on the class path, where everything is
 * open.
 */
class ModulePathTest {
  @TempDir Path folder;

  @Test
  void bothJsonOutputsAreWritten() throws IOException, InterruptedException {
    assertTrue(run("find", "knee", "--json").startsWith("[ {"));
    assertTrue(run("compare", "red-knee", "blue-knee", "--format", "json").startsWith("{"));
  }

  @Test
  void aHandoutIsWritten() throws IOException, InterruptedException {
    Path file = folder.resolve("h.pdf");

    assertEquals("", run("handout", "red-knee", "-o", file.toString()));
    assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
  }

  /** Standard output of a command that must be done and say nothing beside it. */
  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                Path.of("target", "classes") + File.pathSeparator + Path.of("target", "lib"),
                "-m",
                "org.careleaf/org.careleaf.app.Main",
                "--data",
                SampleContent.FOLDER.toString()));
    line.addAll(List.of(arguments));
    Path errors = folder.resolve("errors");
    Process program = new ProcessBuilder(line).redirectError(errors.toFile()).start();
    String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = program.waitFor();
    assertEquals("0 ", status + " " + Files.readString(errors));
    return out;
  }
}

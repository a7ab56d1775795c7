package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.careleaf.printing.CupsPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up name is typed into the real program with real keys, printed on a real printer, and then
 * the program is killed; afterwards the name is looked for in all that is left on the computer.
 */
@Tag("desktop")
class RealCanaryTest {
  private final String canary = "Xanthippe " + UUID.randomUUID().toString().substring(0, 13);
  private final Traces traces = new Traces(canary);
  private final Instant began = Instant.now().minusSeconds(2);
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each
  private RealProgram program;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    SampleContent.copyTo(content);
    Path knee = content.resolve("conditions/red-knee.json");
    Files.writeString(
        knee, Files.readString(knee).replace("Your knee is red.", "Your knee is [[how]] red."));
    program = RealProgram.start(folder, content);
    Thread.ofPlatform().daemon().start(this::watchProcesses);
    program.key("ctrl+k");
    program.type("rosy");
    program.key("Return", "ctrl+p");
  }

  @AfterEach
  void end() throws IOException, InterruptedException {
    RealProgram.run("", "cupsaccept", "PDF");
    program.end();
  }

  @Test
  void nothingIsLeftOfAPatientButWhatThePrinterGot() throws IOException, InterruptedException {
    Set<Path> before = CupsPdf.all();
    program.key("F6");
    program.type(canary);
    program.key("Tab");
    program.type("Note for " + canary + "!");
    program.key("BackSpace", "Tab", "Tab");
    program.type("The house of " + canary);
    program.key("Tab");
    program.type("as red as " + canary);
    program.key("F6", "Down", "Delete", "ctrl+z");
    RealProgram.run("", "cupsreject", "PDF");
    program.key("F6", "Return");
    program.picture("canary-refused");
    RealProgram.run("", "cupsaccept", "PDF");
    program.key("F6", "ctrl+p", "Return");
    program.picture("canary-printed");
    byte[] printed = CupsPdf.takeNew(before);
    program.key("F6", "shift+Tab", "shift+Tab", "space", "shift+Tab", "space");
    program.picture("canary-copied");
    String titles = program.titles();
    assertTrue(program.isAlive());
    program.kill("KILL");

    assertTrue(printed.length > 1_000);
    assertFalse(titles.contains("Xanthippe"), titles);
    assertEquals(Set.of(), seen, "in the arguments or the environment of a process");
    assertEquals(List.of(), program.left(traces, began));
    assertEquals(List.of(), program.jobs(traces, began), "CUPS jobs named so");
    assertFalse(program.said().contains("Xanthippe"), program.said());
  }

  /** Java's own crash would write registers and stack, and the system all of the memory. */
  @Test
  void aCrashOfJavaItselfLeavesNothing() throws IOException, InterruptedException {
    program.key("F6");
    program.type(canary);
    program.key("Tab");
    program.type(canary);
    program.picture("canary-crash");
    program.kill("SEGV");

    assertEquals(List.of(), program.left(traces, began));
    try (Stream<Path> files = Files.list(program.home())) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      names.removeIf(name -> !name.matches("(hs_err|replay|core).*"));
      assertEquals(Set.of(), names);
    }
  }

  /** What is planted where the program might write is found there. */
  @Test
  void whatIsLeftWouldBeFound() throws IOException, InterruptedException {
    Path planted = Files.writeString(program.home().resolve("hs_err_pid1.log"), canary);
    Process told =
        new ProcessBuilder("sh", "-c", "sleep 5; : " + canary).directory(folder.toFile()).start();
    TimeUnit.SECONDS.sleep(2);
    told.destroy();
    program.kill("KILL");

    assertEquals(List.of(planted), program.left(traces, began));
    assertEquals(1, seen.size(), seen.toString());
  }

  /** All processes, all the time: the program starts others when it prints. */
  private void watchProcesses() {
    while (program.isAlive()) {
      try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
        processes
            .filter(process -> process.getFileName().toString().matches("\\d+"))
            .filter(process -> shows(process, "cmdline") || shows(process, "environ"))
            .forEach(process -> seen.add(process.toString()));
        Thread.sleep(20);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private boolean shows(Path process, String what) {
    try {
      byte[] bytes = Files.readAllBytes(process.resolve(what));
      return new String(bytes, StandardCharsets.UTF_8).contains(canary);
    } catch (IOException e) {
      return false; // it has ended
    }
  }
}

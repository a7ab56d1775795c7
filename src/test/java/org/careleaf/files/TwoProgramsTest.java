package org.careleaf.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many savers at once: everybody's work is in some file, whole, and nothing else is. */
class TwoProgramsTest {
  private static final int ROUNDS = 200;
  private static final int SAVERS = 12;

  @TempDir private Path folder;

  @Test
  void twoProgramsThatSaveAtOnceLoseNothing() throws IOException, InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      Path own = Files.createDirectory(folder.resolve(Integer.toString(round)));
      Files.writeString(own.resolve("a.json"), "as read");
    }
    Process one = start("one");
    Process two = start("two");

    assertEquals("0 ", one.waitFor() + " " + Files.readString(folder.resolve("one.out")));
    assertEquals("0 ", two.waitFor() + " " + Files.readString(folder.resolve("two.out")));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> left = Folder.texts(folder.resolve(Integer.toString(round)));
      assertEquals(
          Set.of("one in round " + round, "two in round " + round), Set.copyOf(left.values()));
      assertEquals(2, left.size(), left::toString);
    }
  }

  @Test
  void manySaversInOneProgramLoseNothing()
      throws IOException, InterruptedException, ExecutionException {
    Path file = Files.writeString(folder.resolve("a.json"), "as read");
    Set<String> works = new HashSet<>();
    List<Callable<SaveResult>> savers = new ArrayList<>();
    for (int saver = 0; saver < SAVERS; saver++) {
      String work = "work of " + saver;
      works.add(work);
      savers.add(
          () ->
              SafeFile.writeIfUnchanged(
                  file,
                  java.util.Optional.of(Stamp.of(Folder.bytes("as read"))),
                  Folder.bytes(work)));
    }

    List<SaveResult> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(SAVERS)) {
      for (Future<SaveResult> saved : threads.invokeAll(savers)) {
        results.add(saved.get());
      }
    }

    Map<String, String> left = Folder.texts(folder);
    assertEquals(works, Set.copyOf(left.values()));
    assertEquals(SAVERS, left.size(), left::toString);
    assertEquals(1, results.stream().filter(SaveResult.Written.class::isInstance).count());
  }

  private Process start(String name) throws IOException {
    return SavingProgram.start(
        folder.resolve(name + ".out"),
        "together",
        name,
        folder.toString(),
        Integer.toString(ROUNDS));
  }
}

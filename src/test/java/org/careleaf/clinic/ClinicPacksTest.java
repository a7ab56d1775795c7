package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.careleaf.clinic.Change.Done;
import org.careleaf.clinic.Change.Meanwhile;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that everybody at a clinic may change. */
class ClinicPacksTest {
  @TempDir Path temp;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  @BeforeEach
  void aClinicsFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("clinic"));
  }

  @Test
  void aPackIsAddedChangedDeletedAndPutBack() throws IOException {
    Pack added = done(packs().add(pack("", "Knees", "a")));
    assertEquals(pack("knees", "Knees", "a"), added);

    Pack changed = done(packs().replace(added, pack("", "Sore knees", "b")));
    assertEquals(pack("knees", "Sore knees", "b"), changed);
    assertEquals(Optional.of(changed), read("knees"));

    assertEquals(changed, done(packs().delete(changed)));
    assertEquals(changed, done(packs().delete(changed)), "it is gone already");
    assertEquals(List.of(), files());
    assertEquals(changed, done(packs().putBack(changed)));
    assertEquals(List.of("knees.json"), files());
  }

  @Test
  void whatSomebodyElseHasChangedStays() throws IOException {
    Pack seen = done(packs().add(pack("", "Knees", "a")));
    Pack theirs = done(packs().replace(seen, pack("", "Knees", "b")));

    assertEquals(meanwhile(theirs), packs().replace(seen, pack("", "Knees", "c")));
    assertEquals(meanwhile(theirs), packs().delete(seen));
    assertEquals(meanwhile(theirs), packs().putBack(seen));
    assertEquals(Optional.of(theirs), read("knees"));
    assertEquals(List.of("knees.json"), files());
  }

  @Test
  void whatSomebodyElseHasDeletedDoesNotComeBack() throws IOException {
    Pack seen = done(packs().add(pack("", "Knees", "a")));
    packs().delete(seen);

    assertEquals(
        new Meanwhile<Pack>(Optional.empty()), packs().replace(seen, pack("", "Knees", "c")));
    assertEquals(List.of(), files());
  }

  @Test
  void aNameIsTakenOnce() throws IOException {
    Pack knees = done(packs().add(pack("", "Knees", "a")));
    Pack other = done(packs().add(pack("", "Knees!", "b")));
    assertEquals("knees-2", other.id());

    assertEquals(meanwhile(knees), packs().add(pack("", "KNEES", "c")));
    assertEquals(meanwhile(knees), packs().replace(other, other.named("knees")));
    assertEquals("KNEES", done(packs().replace(knees, knees.named("KNEES"))).name());
    packs().delete(other);
    packs().replace(read("knees").orElseThrow(), pack("", "Knees!", "a"));
    assertTrue(packs().putBack(other) instanceof Meanwhile, "its name has gone to another");
  }

  /** Two desks that save at once. */
  @Test
  void aNameGoesToOneOfTwoWhoSaveAtOnce() throws Exception {
    try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
      List<Future<Change<Pack>>> both =
          desks.invokeAll(
              List.of(
                  () -> packs().add(pack("", "Knees", "a")),
                  () -> packs().add(pack("", "Knees", "b"))));
      assertEquals(
          1,
          Stream.of(both.get(0).get(), both.get(1).get()).filter(Done.class::isInstance).count());
    }
    assertEquals(List.of("knees.json"), files());
  }

  @Test
  void aFileThatCannotBeReadIsNeitherReplacedNorDeleted() throws IOException {
    Pack seen = done(packs().add(pack("", "Knees", "a")));
    Path file = Files.writeString(file("knees"), "{\"id\": \"knees\", \"na");

    assertTrue(packs().replace(seen, seen.named("Other")) instanceof Meanwhile);
    assertTrue(packs().delete(seen) instanceof Meanwhile);
    assertEquals("{\"id\": \"knees\", \"na", Files.readString(file));
    assertEquals("knees-2", done(packs().add(pack("", "Knees", "a"))).id());
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("packs"), outside);
    assertThrows(IOException.class, () -> packs().add(pack("", "Knees", "a")));
    try (Stream<Path> files = Files.list(outside)) {
      assertEquals(0, files.count());
    }

    Files.delete(folder.resolve("packs"));
    Files.createDirectory(folder.resolve("packs"));
    assertThrows(IllegalArgumentException.class, () -> packs().delete(pack("../x", "X", "a")));
    Files.createSymbolicLink(file("knees"), outside.resolve("knees.json"));
    assertEquals("knees-2", done(packs().add(pack("", "Knees", "a"))).id());
    assertTrue(
        packs().replace(pack("knees", "K", "a"), pack("", "Knees 3", "a")) instanceof Meanwhile);
    assertThrows(IOException.class, () -> packs().delete(pack("knees", "K", "a")));
    assertFalse(Files.exists(outside.resolve("knees.json")));
  }

  @Test
  void aFolderThatIsAwayIsNotMade() throws IOException {
    assertTrue(packs().canBeWritten());
    Files.delete(folder);
    assertFalse(packs().canBeWritten());
    assertThrows(NoSuchFileException.class, () -> packs().add(pack("", "Knees", "a")));

    Files.writeString(folder, "a file in its place");
    assertFalse(packs().canBeWritten());
    assertThrows(NoSuchFileException.class, () -> packs().add(pack("", "Knees", "a")));
    assertThrows(NoSuchFileException.class, () -> packs().delete(pack("knees", "Knees", "a")));
    assertEquals("a file in its place", Files.readString(folder));
  }

  @Test
  void aFileInThePlaceOfThePacksIsSaid() throws IOException {
    Files.writeString(folder.resolve("packs"), "no folder");

    IOException why = assertThrows(IOException.class, () -> packs().add(pack("", "Knees", "a")));
    assertEquals(
        "\"packs\" in the clinic's folder is no folder, and must be one", why.getMessage());
  }

  private static Meanwhile<Pack> meanwhile(Pack theirs) {
    return new Meanwhile<>(Optional.of(theirs));
  }

  private static Pack done(Change<Pack> change) {
    return switch (change) {
      case Done<Pack>(Pack now) -> now;
      case Meanwhile<Pack> other -> throw new AssertionError(other.toString());
    };
  }

  private Optional<Pack> read(String id) {
    return PackFiles.pack(file(id), new org.careleaf.json.Problems());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("packs"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private ClinicPacks packs() {
    return new ClinicPacks(folder);
  }

  private Path file(String id) {
    return folder.resolve("packs").resolve(id + ".json");
  }

  private static Pack pack(String id, String name, String topic) {
    List<HandoutItem> items = List.of(new OfCondition(topic));
    return new Pack(id, name, items, PackOptions.NONE, List.of());
  }
}

package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void oneFile() throws IOException {
    folder = temp.toRealPath().resolve("content");
    file = write("conditions/a.json", "one");
  }

  @Test
  void twoLooksAtTheSameFilesAreEqual() {
    assertEquals(look(), look());
  }

  @Test
  void anotherSizeIsSeen() throws IOException {
    Snapshot before = look();
    write("conditions/a.json", "three");

    assertNotEquals(before, look());
  }

  @Test
  void anotherTimeIsSeen() throws IOException {
    Snapshot before = look();
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(1)));

    assertNotEquals(before, look());
  }

  @Test
  void anotherFileInItsPlaceIsSeenEvenWithTheSameSizeAndTime() throws IOException {
    Snapshot before = look();
    Path other = write("b.json", "two");
    Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertNotEquals(before, look());
  }

  @Test
  void aNewAndADeletedFileAreSeen() throws IOException {
    Snapshot one = look();
    Path other = write("b.json", "two");
    Snapshot two = look();
    Files.delete(other);

    assertNotEquals(one, two);
    assertEquals(one, look());
  }

  @Test
  void anEmptyFolderIsNotAnAbsentOne() throws IOException {
    Files.delete(file);
    Snapshot empty = look();
    Files.delete(folder.resolve("conditions"));
    Snapshot emptier = look();
    Files.delete(folder);

    assertNotEquals(empty, emptier);
    assertNotEquals(emptier, look());
    assertEquals(Set.of(), look().folders());
  }

  @Test
  void severalFoldersAreOneLook() throws IOException {
    Path second = Files.createDirectories(temp.toRealPath().resolve(".clinic"));
    List<Path> both = List.of(folder, second, temp.resolve("absent"));
    Snapshot before = Snapshot.of(both);
    Files.writeString(second.resolve("settings.json"), "{}");

    assertNotEquals(before, Snapshot.of(both));
  }

  @Test
  void whatToolsHideAndWhatLiesTooDeepIsNotLookedAt() throws IOException {
    write(".git/objects/1", "x");
    write("1/2/3/4/5/6/7/8/9/10/deep.json", "x");

    assertEquals(
        Set.of("a.json"),
        look().files().entrySet().stream()
            .filter(entry -> entry.getValue().size() == 3)
            .map(entry -> entry.getKey().getFileName().toString())
            .collect(Collectors.toSet()));
  }

  @Test
  void aLinkBelowIsNotFollowedButTheFolderMayBeOne() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Path link = Files.createSymbolicLink(temp.toRealPath().resolve("current"), folder);

    assertEquals(2, look().files().size());
    assertEquals(look(), Snapshot.of(List.of(link)));
  }

  @Test
  void aFileIsYoungForTwoSecondsOnWhicheverSideTheClockStands() {
    assertTrue(look().isYoung(LONG_AGO.plusSeconds(2)));
    assertTrue(look().isYoung(LONG_AGO.minusSeconds(2)));
    assertFalse(look().isYoung(LONG_AGO.plusSeconds(3)));
  }

  @Test
  void whatHasNotBeenLookedAtEqualsNothing() {
    assertNotEquals(Snapshot.none(), Snapshot.of(List.of()));
  }

  private Snapshot look() {
    return Snapshot.of(List.of(folder));
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
  }
}

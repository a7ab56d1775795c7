package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.clinic.PackOptions.Content;
import org.careleaf.clinic.PackOptions.Looks;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection.Length;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PacksTest {
  private static final List<HandoutItem> ITEMS =
      List.of(new OfCondition("a"), new OfTreatment("b"), new OfComparison(List.of("a", "c")));
  private static final PackOptions EVERYTHING =
      new PackOptions(
          Optional.of(PaperSize.A4),
          new Looks(
              Optional.of(TypeSize.LARGE), Optional.of(Ink.SAVER), Optional.of(Pictures.NONE)),
          new Content(Optional.of(Length.SHORT), Optional.of(Set.of(Part.HELPS, Part.AVOID))),
          new Spoken(Optional.of(Locale.of("es")), Optional.of(Locale.ENGLISH)));

  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void aPackIsReadAsItWasSaved() throws IOException {
    Pack pack = packs().save(new Pack("", "Rodilla: caída", ITEMS, EVERYTHING, List.of("call")));

    assertEquals("rodilla-caida", pack.id());
    assertEquals(List.of(pack), packs().read(problems));
    assertEquals(Optional.of(pack), PackFiles.pack(file(pack.id()), problems));
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest
  @EnumSource(Pictures.class)
  void aPackKeepsWhichDrawings(Pictures pictures) throws IOException {
    PackOptions options =
        new PackOptions(
            Optional.empty(),
            new Looks(Optional.empty(), Optional.empty(), Optional.of(pictures)),
            PackOptions.NONE.content(),
            PackOptions.NONE.languages());
    Pack pack = packs().save(new Pack("", "Knees", ITEMS, options, List.of()));

    assertEquals(List.of(pack), packs().read(problems));
    String written = Files.readString(file(pack.id())).replace(" ", "");
    assertEquals(pictures == Pictures.ALL, written.contains("\"allPictures\":true"));
    assertEquals(pictures != Pictures.NONE, written.contains("\"pictures\":true"));
  }

  @Test
  void optionsThatContradictEachOtherAreRefused() throws IOException {
    Path options = Files.writeString(folder.resolve("options.json"), "{\"allPictures\": true}");
    assertEquals(
        Optional.of(Pictures.ALL),
        PackFiles.options(options, problems).flatMap(one -> one.look().pictures()));

    Files.writeString(options, "{\"allPictures\": true, \"pictures\": false}");
    assertEquals(Optional.empty(), PackFiles.options(options, problems));
    assertTrue(
        problems.all().getFirst().message().contains("allPictures"), problems.all()::toString);
  }

  @Test
  void packsOfOneNameKeepApartAndAnIdIsWrittenOver() throws IOException {
    Pack first = packs().save(plain("", "Knees"));
    Pack second = packs().save(plain("", "Knees!"));
    packs().save(plain(first.id(), "Other"));

    assertEquals(
        List.of("Other", "Knees!"), packs().read(problems).stream().map(Pack::name).toList());
    packs().delete(second.id());
    packs().delete(second.id());
    assertEquals(List.of("knees"), packs().read(problems).stream().map(Pack::id).toList());
  }

  @Test
  void aPackTakesAnotherNameInPlaceOfOthers() throws IOException {
    Pack knees = packs().save(plain("", "Knees"));
    Pack other = packs().save(plain("", "Other"));

    packs().rename(knees, "other", List.of(other));
    assertEquals(List.of("other"), packs().read(problems).stream().map(Pack::name).toList());
    assertEquals(List.of("knees"), packs().read(problems).stream().map(Pack::id).toList());
  }

  @Test
  void aPackWhoseNameIsNotFreedKeepsItsOwn() throws IOException {
    Pack knees = packs().save(plain("", "Knees"));
    Pack other = packs().save(plain("", "Other"));
    Pack stays = plain("stays", "Other");
    Files.createDirectories(file("stays").resolve("no file that can be deleted"));

    assertThrows(IOException.class, () -> packs().rename(knees, "Other", List.of(other, stays)));
    assertEquals(
        List.of("Knees", "Other"), packs().read(problems).stream().map(Pack::name).toList());
  }

  @Test
  void aNameWithoutLettersStillMakesAnId() throws IOException {
    assertEquals("pack", packs().save(plain("", "…")).id());
    assertTrue(packs().save(plain("", "x".repeat(500))).id().length() <= 60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "A", "x.json", " "})
  void anIdNamesNoOtherFile(String id) throws IOException {
    assertThrows(IllegalArgumentException.class, () -> packs().delete(id));
    assertThrows(IllegalArgumentException.class, () -> packs().save(plain(id, "Knees")));
  }

  @Test
  void aPackThatCannotBeReadIsMissingAndSaid() throws IOException {
    packs().save(plain("", "Good"));
    Files.writeString(file("bad"), "{\"id\": \"bad\"}");
    Files.writeString(
        file("sick"), "{\"id\": \"sick\", \"name\": \"S\", \"topics\": [\"symptoms/x\"]}");

    assertEquals(1, packs().read(problems).size());
    String lines = problems.all().stream().map(Problem::line).collect(Collectors.joining("\n"));
    assertTrue(lines.contains("bad.json"), lines);
    assertTrue(lines.contains("nothing prints for a symptom"), lines);
  }

  @Test
  void optionsSayNothingOfWhatIsNotWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("o.json"), "{\"large\": false}");

    PackOptions read = PackFiles.options(file, problems).orElseThrow();
    assertEquals(Optional.of(TypeSize.STANDARD), read.look().type());
    assertEquals(PackOptions.NONE.paper(), read.paper());
    assertEquals(PackOptions.NONE.content(), read.content());
  }

  @Test
  void theFirstThatSaysSomethingWins() {
    PackOptions large =
        new PackOptions(
            Optional.empty(),
            new Looks(Optional.of(TypeSize.STANDARD), Optional.empty(), Optional.empty()),
            PackOptions.NONE.content(),
            PackOptions.NONE.languages());

    PackOptions both = large.or(EVERYTHING);
    assertEquals(Optional.of(TypeSize.STANDARD), both.look().type());
    assertEquals(EVERYTHING.paper(), both.paper());
    assertEquals(EVERYTHING.content(), both.content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sections\": [\"lyrics\"]}",
        "{\"language\": \"Spanish\"}",
        "{\"paper\": \"A5\"}",
        "{\"large\": \"yes\"}",
        "{\"note\": \"x\"}",
        "[]"
      })
  void otherOptionsAreRefused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("o.json"), text);

    assertEquals(Optional.empty(), PackFiles.options(file, problems));
    assertFalse(problems.all().isEmpty());
  }

  @Test
  void theSchemasKnowEveryPart() throws IOException {
    String words =
        Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining("|", "^(", ")$"));
    for (String name : List.of("options", "pack")) {
      String schema = Files.readString(Path.of("data", "schema", name + ".schema.json"));
      assertTrue(
          JsonMapper.shared().readTree(schema).findValues("pattern").stream()
              .anyMatch(pattern -> pattern.asString("").equals(words)),
          name);
    }
  }

  private PersonalPacks packs() {
    return new PersonalPacks(folder);
  }

  private Path file(String id) {
    return folder.resolve("packs").resolve(id + ".json");
  }

  private static Pack plain(String id, String name) {
    return new Pack(id, name, ITEMS, PackOptions.NONE, List.of());
  }
}

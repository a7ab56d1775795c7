package org.careleaf.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TopicRef.Kind;

/**
 * Finds what lies in a clinic's folder and is read by nothing: a warning sign in a folder with a
 * misspelt name would otherwise be lost without a word.
 *
 * @param clinic the folder
 */
record ClinicStray(JsonFolder clinic) {
  private static final Set<String> TOP =
      new TreeSet<>(
          Set.of(
              "clinic.json",
              "letterhead.json",
              "sources.json",
              "conditions",
              "symptoms",
              "treatments",
              "red-flags",
              "additions",
              "texts",
              "phrases",
              "packs",
              "sign-offs",
              "schema"));

  private static final Pattern FOR_PEOPLE = Pattern.compile("(README|LICENSE)(\\.\\w+)?");

  /** A logo; an old one that stays does no harm. */
  private static final Pattern PICTURE = Pattern.compile(".*\\.(?i:png|jpe?g)");

  private static final Pattern CONFLICT = Pattern.compile(".* \\(conflict .*\\)\\.json");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  void check() {
    names("")
        .filter(name -> !TOP.contains(name) && !PICTURE.matcher(name).matches())
        .forEach(name -> say("", name, TOP));
    Set<String> additions = Set.of("conditions");
    names("additions")
        .filter(name -> !additions.contains(name))
        .forEach(name -> say("additions/", name, additions));
    Set<String> kinds = new TreeSet<>(Arrays.stream(Kind.values()).map(Kind::folder).toList());
    names("texts").forEach(language -> inTexts(language, kinds));
  }

  private void inTexts(String language, Set<String> kinds) {
    if (!LANGUAGE.matcher(language).matches()) {
      say("texts/", language, new TreeSet<>(Set.of("en", "es")));
      return;
    }
    names("texts/" + language)
        .filter(name -> !kinds.contains(name))
        .forEach(name -> say("texts/" + language + "/", name, kinds));
  }

  private void say(String folder, String name, Set<String> known) {
    String meant = Problems.didYouMean(name, known);
    Place place = Place.wholeFile(clinic.prefix() + folder + name);
    if (CONFLICT.matcher(name).matches()) {
      clinic
          .problems()
          .warning(
              place,
              "two people saved this at once, and both versions were kept",
              "put what is wanted of it into the file without \"(conflict ...)\", then delete it");
    } else {
      clinic
          .problems()
          .warning(
              place,
              "nothing reads this",
              meant.isEmpty() ? "the names here are " + String.join(", ", known) : meant);
    }
  }

  /** Without hidden files, and what is for people. */
  private Stream<String> names(String folder) {
    Path path = folder.isEmpty() ? clinic.root() : clinic.root().resolve(folder);
    if (!Files.isDirectory(path)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(path)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.startsWith(".") && !FOR_PEOPLE.matcher(name).matches())
              .sorted()
              .limit(JsonFolder.MOST_FILES)
              .toList();
      return names.stream();
    } catch (IOException e) {
      // That the folder cannot be read has been said by who wanted its files.
      return Stream.empty();
    }
  }
}

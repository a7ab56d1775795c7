package org.careleaf.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;

/**
 * Finds files and folders of a content folder that nothing reads, such as a topic whose name ends
 * wrongly.
 *
 * @param folder the content folder
 * @param problems where problems go
 */
record StrayFiles(Path folder, Problems problems) {
  private static final Set<String> TOPICS =
      new TreeSet<>(Set.of("conditions", "symptoms", "treatments", "red-flags"));

  /** Files and folders that others read, or that are for people. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(library|sources|manifest|glossary)\\.json|(README|REVIEW|LICENSE)(\\.\\w+)?"
              + "|schema|codes|illustrations|[a-z]{2}(-[A-Za-z]{2,4})?");

  void check() {
    if (!problems.takesOwed()) {
      return;
    }
    for (Path file : list(folder)) {
      String name = String.valueOf(file.getFileName());
      if (!TOPICS.contains(name) && !KNOWN.matcher(name).matches()) {
        note(name, Files.isDirectory(file) ? Problems.didYouMean(name, TOPICS) : "");
      }
    }
    for (String topics : TOPICS) {
      list(folder.resolve(topics)).forEach(file -> inTopics(topics, file));
    }
  }

  private void inTopics(String topics, Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith("README") || (name.endsWith(".json") && Files.isRegularFile(file))) {
      return;
    }
    note(
        topics + "/" + name, "if it is a topic, let its name end in .json, else move it elsewhere");
  }

  private void note(String name, String advice) {
    problems.note(
        Place.wholeFile(name),
        "nothing reads this",
        advice.isEmpty() ? "move it elsewhere, or correct its name" : advice);
  }

  /** Without hidden files, which belong to systems and editors. */
  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .limit(JsonFolder.MOST_FILES)
          .toList();
    } catch (IOException e) {
      // That the folder cannot be read has been said by who wanted its files.
      return List.of();
    }
  }
}

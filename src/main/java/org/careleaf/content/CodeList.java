package org.careleaf.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some families of ICD-10-CM, each of them complete. Refused: a code in none of the families, and a
 * code that is both a heading and billable.
 *
 * @param release the code system and its release, as a person says it
 * @param families the beginnings of the codes that the list covers, for example {@code M51}
 * @param headings codes that stand for several narrower ones and are not billed, with their titles
 * @param billable codes that are billed, with their titles
 */
record CodeList(
    String release,
    List<String> families,
    Map<String, String> headings,
    Map<String, String> billable) {
  /** Of a folder that has none. */
  static final CodeList NONE = new CodeList("", List.of(), Map.of(), Map.of());

  CodeList {
    families = List.copyOf(families);
    headings = Map.copyOf(headings);
    billable = Map.copyOf(billable);
    for (String code : headings.keySet()) {
      if (billable.containsKey(code)) {
        throw new IllegalArgumentException(code + " is both a heading and billable");
      }
    }
    for (String code : titles(headings, billable).keySet()) {
      if (!covers(families, code)) {
        throw new IllegalArgumentException(code + " is in none of the families of this list");
      }
    }
  }

  /** Whether the list would hold the code if there were one. */
  boolean covers(String code) {
    return covers(families, code);
  }

  Optional<String> title(String code) {
    return Stream.of(headings, billable)
        .flatMap(titles -> Optional.ofNullable(titles.get(code)).stream())
        .findFirst();
  }

  /** The billable codes that a heading stands for, in order. */
  List<String> billableBelow(String heading) {
    return billable.keySet().stream().filter(code -> code.startsWith(heading)).sorted().toList();
  }

  /**
   * Three billable codes that begin most like a text, whatever its points: codes that begin alike
   * mean something alike, while codes that differ in a letter need not.
   */
  List<String> nearest(String text) {
    return billable.keySet().stream()
        .sorted(
            Comparator.comparingInt((String code) -> -common(text, code))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static int common(String text, String code) {
    String one = text.replace(".", "").toUpperCase(Locale.ROOT);
    String other = code.replace(".", "");
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static boolean covers(List<String> families, String code) {
    return families.stream().anyMatch(code::startsWith);
  }

  private static Map<String, String> titles(Map<String, String> one, Map<String, String> other) {
    Map<String, String> titles = new HashMap<>(one);
    titles.putAll(other);
    return titles;
  }
}

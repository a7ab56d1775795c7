package org.careleaf.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts in the form in which they are held against each other: small letters without accents, words
 * in their usual form, separated by single spaces; a code's dot is dropped.
 */
final class PlainText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’.]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** Words that people put between those that count. */
  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "and", "are", "at", "feel", "from", "get", "got", "had", "has", "have", "i",
          "im", "in", "is", "it", "its", "ive", "me", "my", "of", "on", "or", "that", "the", "to",
          "when", "with", "your");

  private static final Map<String, String> SAME =
      Map.of("cant", "cannot", "disk", "disc", "unable", "cannot", "urinate", "pee");

  private PlainText() {}

  static String of(String text) {
    return spelled(text).map(PlainText::usual).collect(Collectors.joining(" "));
  }

  /** The words of a query that count: without the little ones, unless it has no others. */
  static List<String> asked(String query) {
    List<String> all = spelled(query).toList();
    List<String> counted = all.stream().filter(word -> !LITTLE.contains(usual(word))).toList();
    return counted.isEmpty() ? all : counted;
  }

  /** The words of a text, not yet in their usual form. */
  private static Stream<String> spelled(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String small = APOSTROPHE.matcher(plain).replaceAll("").replace(".", "");
    return Stream.of(NOT_WORD.split(small.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty());
  }

  /** The words of a text in small letters, else as they are. */
  static Stream<String> words(String text) {
    return Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)));
  }

  /** Words that are not in their usual form, and known all the same. */
  static Stream<String> otherSpellings() {
    return SAME.keySet().stream().sorted();
  }

  /** One of several ("discs") as one, and one spelling of what has two; a code stays as it is. */
  static String usual(String word) {
    boolean isPlural =
        word.length() > 4
            && word.endsWith("s")
            && Character.isLetter(word.charAt(word.length() - 2))
            && !word.endsWith("ss")
            && !word.endsWith("is")
            && !word.endsWith("us");
    String one = isPlural ? word.substring(0, word.length() - 1) : word;
    return SAME.getOrDefault(one, one);
  }
}

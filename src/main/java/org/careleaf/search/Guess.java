package org.careleaf.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * What one word of a query may stand for: a word of the library for itself, another one for the
 * words nearest to it, and also for the longer ones that it begins.
 *
 * <p>From 4 letters one edit is forgiven, from 8 letters two; an edit is a letter that is missing,
 * too many or wrong, or two neighbours that changed places. Shorter words are near to everything,
 * and a code with a digit changed is another code. A word's first letter is hardly ever wrong
 * unless it is not heard or sounds like another one: where it does not sound alike that counts as
 * one edit more, which keeps words out that only look alike ("rain" and "pain").
 *
 * @param readings what it may stand for; empty if nothing is near
 */
record Guess(List<Reading> readings) {
  private static final int FEWEST_LETTERS = 4;
  private static final int LETTERS_FOR_TWO = 8;

  /** Beginnings of words, English or Spanish, that sound like a single letter. */
  private static final List<Map.Entry<Pattern, String>> SOUNDS =
      List.of(
          sound("[gkmp]n", "n"),
          sound("wr|rh", "r"),
          sound("pt", "t"),
          sound("wh", "w"),
          sound("ph", "f"),
          sound("ps|sc(?=[eiy])|c(?=[eiy])|x|z", "s"),
          sound("ch|c|q", "k"),
          sound("g(?=[eiy])", "j"),
          sound("v", "b"),
          sound("h?[aeiou]", "a"));

  private static Map.Entry<Pattern, String> sound(String beginning, String letter) {
    return Map.entry(Pattern.compile(beginning), letter);
  }

  Guess {
    readings = List.copyOf(readings);
  }

  /**
   * Of a word of a query.
   *
   * @param typed the word as it was spelled: what looks like one of several ("stenosys") may be
   *     none
   * @param vocabulary all words that lead somewhere, in their usual form
   */
  static Guess of(String typed, Set<String> vocabulary) {
    String usual = PlainText.usual(typed);
    List<Reading> asTyped =
        vocabulary.stream().anyMatch(word -> word.startsWith(usual))
            ? List.of(new Reading(usual, 0))
            : List.of();
    if (vocabulary.contains(usual) || !isGuessed(typed)) {
      return new Guess(asTyped);
    }
    int most = typed.length() < LETTERS_FOR_TWO ? 1 : 2;
    var distance = new DamerauLevenshteinDistance(most);
    Stream<Reading> near =
        Stream.concat(vocabulary.stream(), PlainText.otherSpellings())
            .filter(Guess::isGuessed)
            .flatMap(
                word ->
                    Stream.of(typed, usual)
                        .distinct()
                        .map(spelling -> distance.apply(spelling, word))
                        .filter(edits -> edits >= 0) // -1: more than the most
                        .min(Comparator.naturalOrder())
                        .map(edits -> edits + ofFirstLetter(word, typed))
                        .filter(edits -> edits <= most)
                        .map(edits -> new Reading(PlainText.usual(word), edits))
                        .stream());
    return new Guess(Stream.concat(asTyped.stream(), near).toList());
  }

  /** How many edits a wrong first letter counts beside itself. */
  private static int ofFirstLetter(String word, String typed) {
    boolean alike = word.charAt(0) == typed.charAt(0) || sound(word).equals(sound(typed));
    return alike ? 0 : 1;
  }

  private static boolean isGuessed(String word) {
    return word.length() >= FEWEST_LETTERS && word.chars().noneMatch(Character::isDigit);
  }

  /** The letter that its beginning sounds like. */
  private static String sound(String word) {
    return SOUNDS.stream()
        .filter(sound -> sound.getKey().matcher(word).lookingAt())
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> word.substring(0, 1));
  }
}

package org.careleaf.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.model.GlossaryTerm;

/**
 * Finds the words of a glossary in texts: whole words, whatever their capitals, and of two that
 * begin alike the longer. It looks at the beginnings of words only, and there at the forms with the
 * same first letter: a regular expression of all forms takes several times as long.
 */
public final class GlossaryWords {
  private static final int LONGEST_JOINER = 3;

  /** Every form by its first letter, longest first. */
  private final Map<Integer, List<Form>> byFirst = new HashMap<>();

  /** One way to write a word, in small letters. */
  private record Form(String text, GlossaryTerm term) {}

  /** Where a text has a form. */
  private record Found(int from, int to, GlossaryTerm term) {}

  private GlossaryWords(Map<String, GlossaryTerm> byForm) {
    byForm.forEach(
        (form, term) ->
            byFirst
                .computeIfAbsent(folded(form.charAt(0)), first -> new ArrayList<>())
                .add(new Form(form, term)));
    byFirst
        .values()
        .forEach(
            forms ->
                forms.sort(
                    Comparator.comparingInt((Form form) -> form.text().length()).reversed()));
  }

  public static GlossaryWords of(List<GlossaryTerm> glossary) {
    Map<String, GlossaryTerm> byForm = new LinkedHashMap<>();
    glossary.forEach(
        term -> term.forms().forEach(form -> byForm.put(form.toLowerCase(Locale.ROOT), term)));
    return new GlossaryWords(byForm);
  }

  /** The entries whose words a text has, by the word as it stands there, in order. */
  public Map<String, GlossaryTerm> in(String text) {
    Map<String, GlossaryTerm> found = new LinkedHashMap<>();
    all(text).forEach(one -> found.putIfAbsent(text.substring(one.from(), one.to()), one.term()));
    return found;
  }

  /** The text without the words that the glossary has; what it held apart stays apart. */
  public String without(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Found one : all(text)) {
      rest.append(text, at, one.from()).append(' ');
      at = one.to();
    }
    return rest.append(text, at, text.length()).toString();
  }

  /**
   * The entries whose words the text explains where they stand: in brackets after what they mean,
   * or before brackets that say it, alone or joined to another ("gabapentin or pregabalin (nerve
   * drugs)").
   */
  public List<GlossaryTerm> explainedIn(String text) {
    List<GlossaryTerm> explained = new ArrayList<>();
    List<Found> all = all(text);
    boolean nextIs = false;
    for (int at = all.size() - 1; at >= 0; at--) {
      Found one = all.get(at);
      nextIs =
          areBracketsAt(text, one.to())
              || (nextIs && isJoiner(text.substring(one.to(), all.get(at + 1).from())));
      if (nextIs || isInBrackets(text, one.from())) {
        explained.add(one.term());
      }
    }
    return explained;
  }

  private static boolean areBracketsAt(String text, int at) {
    return text.startsWith(" (", at);
  }

  private static boolean isInBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /** "or", "and", "o", "y". */
  private static boolean isJoiner(String between) {
    String word = between.strip();
    return !word.isEmpty()
        && word.length() <= LONGEST_JOINER
        && word.codePoints().allMatch(Character::isLetter);
  }

  private List<Found> all(String text) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Found> found = isWithinWord(text, at) ? Optional.empty() : at(text, at);
      found.ifPresent(all::add);
      at = found.map(Found::to).orElse(at + 1);
    }
    return all;
  }

  private Optional<Found> at(String text, int from) {
    for (Form form : byFirst.getOrDefault(folded(text.charAt(from)), List.of())) {
      int to = from + form.text().length();
      if (text.regionMatches(true, from, form.text(), 0, form.text().length())
          && (to == text.length() || !isOfWord(text.codePointAt(to)))) {
        return Optional.of(new Found(from, to, form.term()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0 && isOfWord(text.codePointBefore(at));
  }

  private static boolean isOfWord(int sign) {
    return Character.isLetter(sign)
        || switch (Character.getType(sign)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private static int folded(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}

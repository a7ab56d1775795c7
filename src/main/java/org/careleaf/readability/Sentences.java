package org.careleaf.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one text. The end of a text ends its last sentence, so an item of a list that
 * has no full stop is a sentence of its own. What holds no word is no sentence.
 */
final class Sentences {
  /** A stop with the quotes and brackets that it closes, then a gap; or a new line. */
  private static final Pattern STOP =
      Pattern.compile("[.!?\u2026]+[\"'\u201d\u2019)\\]]*(?=\\s|$)|\\R");

  /** What has a full stop of its own and another word behind it, whatever that begins with. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)(?<![\\p{L}.])(?:e\\.g|i\\.e|vs|approx|dr|mrs?|ms|prof|st|incl|resp|fig|\\p{Lu})\\.$");

  /** A small letter next: whatever the stop was for, the sentence goes on. */
  private static final Pattern GOES_ON = Pattern.compile("[ \\t]+[\"'\u201c\u2018(\\[]*\\p{Ll}");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    Matcher stop = STOP.matcher(text);
    while (stop.find()) {
      if (!goesOn(text, stop)) {
        add(sentences, text.substring(start, stop.end()));
        start = stop.end();
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  private static boolean goesOn(String text, Matcher stop) {
    return stop.group().endsWith(".")
        && (GOES_ON.matcher(text).region(stop.end(), text.length()).lookingAt()
            || ABBREVIATION.matcher(text.substring(0, stop.end())).find());
  }

  private static void add(List<String> sentences, String sentence) {
    if (!Words.of(sentence).isEmpty()) {
      sentences.add(sentence.strip());
    }
  }
}

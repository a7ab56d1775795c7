package org.careleaf.readability;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text as a reader counts them: "don't", "long-lasting", "4.9", "e.g." and "US" are
 * one each.
 */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}"
              + "|[\\p{L}\\p{N}]+(?:(?:['\u2019\u2010\u2011-]|(?<=\\p{N})[.,:](?=\\p{N}))"
              + "[\\p{L}\\p{N}]+)*");

  private Words() {}

  static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}

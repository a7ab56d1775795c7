package org.careleaf.handout;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what a text leaves open, written as {@code [[how many]]}. What nobody has filled in
 * prints as a line to write on.
 */
final class Fields {
  private static final Pattern FIELD = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,60})]]");
  private static final String LINE = "__________";
  private final Map<String, String> values;
  private final Set<String> names = new LinkedHashSet<>();

  Fields(Map<String, String> values) {
    this.values = values;
  }

  /** The text with its fields filled. */
  String filled(String text) {
    return text.contains("[[")
        ? FIELD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))))
        : text;
  }

  /** The names of all fields so far, in order. */
  Set<String> names() {
    return names;
  }

  private String value(String name) {
    names.add(name);
    String value = values.getOrDefault(name, "");
    return value.isBlank() ? LINE : value.strip();
  }
}

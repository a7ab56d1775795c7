package org.careleaf.readability;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careleaf.model.GlossaryTerm;

/**
 * Finds the words of a glossary in texts: whole words, whatever their capitals, and of two that
 * begin alike the longer.
 *
 * @param byForm entries by each of their forms, in small letters
 * @param pattern what any of the forms looks like; empty for an empty glossary
 */
public record GlossaryWords(Map<String, GlossaryTerm> byForm, Optional<Pattern> pattern) {
  public static GlossaryWords of(List<GlossaryTerm> glossary) {
    Map<String, GlossaryTerm> byForm = new LinkedHashMap<>();
    glossary.forEach(term -> term.forms().forEach(form -> byForm.put(key(form), term)));
    String forms =
        byForm.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return new GlossaryWords(
        byForm,
        Optional.of(forms)
            .filter(any -> !any.isEmpty())
            .map(any -> "(?iu)(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")
            .map(Pattern::compile));
  }

  /** The entries whose words a text has, by the word as it stands there, in order. */
  public Map<String, GlossaryTerm> in(String text) {
    Map<String, GlossaryTerm> found = new LinkedHashMap<>();
    pattern.ifPresent(
        any ->
            any.matcher(text)
                .results()
                .forEach(
                    match ->
                        found.putIfAbsent(
                            match.group(),
                            Objects.requireNonNull(byForm.get(key(match.group()))))));
    return found;
  }

  /** The text without the words that the glossary has; what it held apart stays apart. */
  public String without(String text) {
    return pattern.map(any -> any.matcher(text).replaceAll(" ")).orElse(text);
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}

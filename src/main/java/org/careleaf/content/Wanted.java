package org.careleaf.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a content folder somebody has a use for. Whatever these topics need (symptoms,
 * treatments, warning signs, drawings, sources, the glossary) comes with them.
 *
 * @param conditions ids of conditions; empty where every topic is wanted
 * @param languages the languages, for example {@code es}, beside the one that the content is
 *     written in; empty where every one is wanted. The others are known by their names, and hold
 *     nothing
 * @param allDrawings whether all drawings of these conditions are wanted, or those two that a sheet
 *     shows beside its texts
 */
public record Wanted(
    Optional<Set<String>> conditions, Optional<Set<String>> languages, boolean allDrawings) {
  /** Everything. */
  public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), true);

  public Wanted {
    conditions = conditions.map(Set::copyOf);
    languages = languages.map(Set::copyOf);
  }

  /** Every topic, in these languages alone. */
  public static Wanted in(Stream<Locale> languages) {
    return new Wanted(
        Optional.empty(),
        Optional.of(languages.map(Locale::getLanguage).collect(Collectors.toSet())),
        true);
  }

  /** The same of these conditions alone, with two drawings of each. */
  public Wanted of(Collection<String> ids) {
    return new Wanted(Optional.of(Set.copyOf(ids)), languages, false);
  }

  /** The same with all drawings. */
  public Wanted withAllDrawings() {
    return new Wanted(conditions, languages, true);
  }

  boolean isAll() {
    return conditions.isEmpty() && languages.isEmpty();
  }

  boolean speaks(Locale language) {
    return languages.map(wanted -> wanted.contains(language.getLanguage())).orElse(true);
  }
}

package org.careleaf.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.careleaf.model.Library;

/**
 * The languages that a reader can be handed something in: the one that the content was written in,
 * and those of its translations that the program itself has words for.
 */
public final class Languages {
  private final Library original;
  private final Map<Locale, Library> libraries = new LinkedHashMap<>();

  /** Made when first asked for, and kept: marking what is not translated goes through all of it. */
  private final Map<Locale, Rendition> renditions = new ConcurrentHashMap<>();

  /**
   * All languages of some content.
   *
   * @param library the content as it was written
   * @param translations the same in other languages, by language tag
   */
  public Languages(Library library, Map<String, Library> translations) {
    this.original = library;
    libraries.put(library.edition().language(), library);
    translations.values().stream()
        .filter(translated -> Words.speaks(translated.edition().language()))
        .forEach(translated -> libraries.put(translated.edition().language(), translated));
  }

  /** Content that nobody has translated. */
  public static Languages only(Library library) {
    return new Languages(library, Map.of());
  }

  /** Every language, first the one that the content was written in. */
  public List<Locale> all() {
    return List.copyOf(libraries.keySet());
  }

  /** The content in a language, in whatever country it is spoken; nothing where it has none. */
  public Optional<Rendition> in(Locale language) {
    return libraries.values().stream()
        .filter(one -> one.edition().language().getLanguage().equals(language.getLanguage()))
        .findFirst()
        .map(this::rendition);
  }

  /** The content as it was written. */
  public Rendition asWritten() {
    return rendition(original);
  }

  private Rendition rendition(Library library) {
    return renditions.computeIfAbsent(
        library.edition().language(),
        language -> new Rendition(library, new Words(language), original.edition().language()));
  }
}

package org.careleaf.handout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.compare.Aspect;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.readability.GlossaryWords;

/** A library as it is shown to a reader of its language: what is not translated is marked. */
public final class Rendition {
  private final Library library;
  private final Library shown;
  private final Words words;
  private final GlossaryWords glossary;
  private final StatementKeys keys;
  private final Locale original;

  /** A library, and the language that it was written in. */
  public Rendition(Library library, Words words, Locale original) {
    this.library = library;
    this.words = words;
    this.original = original;
    this.shown =
        isOriginal() ? library : library.changed(new Untranslated(new Mark(words, original)));
    this.glossary = GlossaryWords.of(shown.references().glossary());
    this.keys = StatementKeys.of(shown);
  }

  /** Whether nothing was translated. */
  public boolean isOriginal() {
    return language().getLanguage().equals(original.getLanguage());
  }

  /** The library, without marks. */
  public Library library() {
    return library;
  }

  /** The library with marks. */
  public Library shown() {
    return shown;
  }

  /** Finds the words that the library explains. */
  GlossaryWords glossary() {
    return glossary;
  }

  /** What names each statement of the library with marks. */
  StatementKeys keys() {
    return keys;
  }

  /** What each statement says to the patient, by what names it in every language. */
  Map<String, String> plain() {
    return keys.plain();
  }

  public Words words() {
    return words;
  }

  /** The language that it is meant to be in. */
  public Locale language() {
    return library.edition().language();
  }

  /** The language that it was written in. */
  public Locale original() {
    return original;
  }

  /** These conditions, whatever library they come from, as they are shown here. */
  public List<Condition> shown(List<Condition> conditions) {
    return conditions.stream().map(c -> shown.condition(c.id()).orElse(c)).toList();
  }

  /** This comparison, whatever library it comes from, with the rows that it has. */
  public Comparison shown(Comparison comparison) {
    if (isOriginal()) {
      return comparison;
    }
    Set<Aspect> kept =
        comparison.rows().stream().map(Comparison.Row::aspect).collect(Collectors.toSet());
    Comparison whole = Comparison.of(shown(comparison.columns()), shown);
    return new Comparison(
        whole.columns(),
        whole.distinctions(),
        whole.rows().stream().filter(row -> kept.contains(row.aspect())).toList());
  }

  /** Those of a shown comparison's texts that its language does not have as it should. */
  public List<Gap> gaps(Comparison comparison) {
    return new Gaps(this, Quotes.of(comparison)).of(comparison.columns());
  }
}

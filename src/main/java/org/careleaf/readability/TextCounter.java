package org.careleaf.readability;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Counts the sentences, words and syllables of texts in a language whose syllables are known. */
public final class TextCounter {
  static final TextCounter ENGLISH = new TextCounter(Syllables::in);
  private static final TextCounter SPANISH = new TextCounter(SpanishSyllables::in);
  private static final int LONG = 3;

  private final ToIntFunction<String> syllables;

  private TextCounter(ToIntFunction<String> syllables) {
    this.syllables = syllables;
  }

  /** What counts texts of a language, of whatever country: English or Spanish. */
  public static Optional<TextCounter> of(Locale language) {
    return switch (language.getLanguage()) {
      case "en" -> Optional.of(ENGLISH);
      case "es" -> Optional.of(SPANISH);
      default -> Optional.empty();
    };
  }

  /** Counts texts together, none of which continues another. */
  public TextCount count(Collection<String> texts) {
    return texts.stream().map(this::count).reduce(TextCount.NONE, TextCount::plus);
  }

  /** Whether a word has three or more syllables. */
  boolean isLong(String word) {
    return syllables.applyAsInt(word) >= LONG;
  }

  private TextCount count(String text) {
    List<String> words = Words.of(text);
    return new TextCount(
        Sentences.of(text).size(),
        words.size(),
        words.stream().mapToInt(syllables).sum(),
        (int) words.stream().filter(this::isLong).count());
  }
}

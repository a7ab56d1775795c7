package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.TopicRef.Kind;
import org.careleaf.model.Translation;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.HardWords;

/**
 * Finds hard words in what patients read of a translation, by the glossary of its language.
 *
 * @param hard what finds hard words of the language, if anything does
 * @param glossary the words that are explained in the language
 * @param problems where problems go
 */
record TranslatedWordsCheck(Optional<HardWords> hard, GlossaryWords glossary, Problems problems) {
  private static final String PATIENTS = "." + Keys.MEANING;

  /** The check that a translated library's language and glossary call for. */
  static TranslatedWordsCheck of(Library translated, Problems problems) {
    return new TranslatedWordsCheck(
        HardWords.of(translated.edition().language()),
        GlossaryWords.of(
            translated.references().glossary().stream()
                .filter(term -> term.translation() != Translation.MISSING)
                .toList()),
        problems);
  }

  void check(TextFiles texts) {
    texts
        .byTopic()
        .forEach(
            (topic, loaded) -> {
              if (topic.kind() != Kind.TERM) {
                check(loaded);
              }
            });
  }

  private void check(Loaded<TextsJson> loaded) {
    Places places = Places.of(loaded.file());
    HardWordCheck words = new HardWordCheck(this::hard, glossary, new HashSet<>(), problems);
    loaded
        .topic()
        .byKey()
        .forEach(
            (key, said) -> {
              if (key.endsWith(PATIENTS)) {
                words.check(said.text(), () -> Originals.place(places, key));
              }
            });
  }

  private List<String> hard(String text) {
    return hard.map(words -> words.in(text)).orElse(List.of());
  }
}

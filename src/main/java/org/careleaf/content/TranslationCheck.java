package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;

/**
 * Holds the texts of one language against the library that they translate.
 *
 * @param library what is translated
 * @param tag the language's folder, for example {@code es}
 * @param isWhole whether all of the original has loaded; if not, what a text seems to have lost may
 *     only be what is to be mended, and nothing is said of it
 * @param problems where problems go
 */
record TranslationCheck(Library library, String tag, boolean isWhole, Problems problems) {
  TranslationCheck(Library library, String tag, Problems problems) {
    this(library, tag, !problems.hasErrors(), problems);
  }

  void check(TextFiles texts) {
    Map<TopicRef, Map<String, String>> originals = Originals.of(library);
    originals.forEach((topic, keys) -> check(topic, keys, texts));
    texts.byTopic().keySet().stream()
        .filter(topic -> Originals.resolve(library, topic).isEmpty())
        .forEach(topic -> unknownTopic(topic, texts, originals.keySet()));
  }

  private void check(TopicRef topic, Map<String, String> originals, TextFiles texts) {
    Optional<JsonFile> file = texts.file(topic);
    if (file.isEmpty()) {
      problems.todo(
          Place.wholeFile(tag + "/" + topic.file()),
          "this translation is missing (" + originals.size() + " texts)",
          "careleaf texts "
              + topic.path()
              + " --lang "
              + tag
              + " writes it, ready to be filled in");
      return;
    }
    Map<String, TextJson> translated = texts.of(topic).map(Originals::given).orElseThrow();
    Places places = Places.of(file.get());
    Map<String, String> forms = forms(topic, texts);
    if (problems.takesOwed()) {
      originals.forEach((key, original) -> text(key, original, translated, places));
      forms.forEach(
          (key, original) -> {
            if (translated.containsKey(key)) {
              text(key, original, translated, places);
            }
          });
    }
    if (texts.of(topic).map(TextsJson::owesOtherNames).orElse(false)) {
      problems.todo(
          places.at("alternateNames"),
          "other names are not translated",
          "write what patients say in this language, or take the ones to do out");
    }
    translated.keySet().stream()
        .filter(key -> !originals.containsKey(key) && !forms.containsKey(key))
        .forEach(key -> unknownKey(topic, key, originals.keySet(), places));
  }

  /**
   * The texts that single forms of a word to replace may have, all for the one original. None is
   * owed: which form needs one, is another matter in each language.
   */
  private Map<String, String> forms(TopicRef topic, TextFiles texts) {
    Map<String, String> forms = new LinkedHashMap<>();
    library.references().glossary().stream()
        .filter(term -> term.use() == Use.REPLACE && TopicRef.of(term).equals(topic))
        .forEach(
            term ->
                texts
                    .of(topic)
                    .map(Translator::forms)
                    .orElse(List.of())
                    .forEach(form -> forms.put(Keys.plainForm(form), term.plain())));
    return forms;
  }

  private void text(String key, String original, Map<String, TextJson> translated, Places places) {
    TextJson text = translated.get(key);
    String hash = TextHash.of(original);
    if (text == null) {
      problems.todo(
          Originals.place(places, key),
          "the text \"" + key + "\" is not translated",
          "translate \"" + original + "\" with \"of\": \"" + hash + "\"");
    } else if (!text.of().equals(hash)) {
      problems.todo(
          Originals.place(places, key),
          "the original of \"" + key + "\" has changed, so this translation is out of date",
          "check it against \"" + original + "\", then write \"of\": \"" + hash + "\"");
    } else if (lines(text.text()) != lines(original)) {
      problems.warning(
          Originals.place(places, key),
          "this translation has " + lines(text.text()) + " lines, its original " + lines(original),
          "break it where the original breaks: each line is a box to tick");
    }
  }

  private static long lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).count();
  }

  private void unknownKey(TopicRef topic, String key, Set<String> known, Places places) {
    if (!isWhole) {
      return;
    }
    String meant = Problems.didYouMean(key, known);
    problems.warning(
        Originals.place(places, key),
        topic.file() + " has no text \"" + key + "\" to translate",
        meant.isEmpty() ? "take it out; staff wordings are not translated" : meant);
  }

  private void unknownTopic(TopicRef topic, TextFiles texts, Set<TopicRef> known) {
    if (!isWhole) {
      return;
    }
    String meant =
        Problems.didYouMean(
            topic.id(),
            known.stream().filter(k -> k.kind() == topic.kind()).map(TopicRef::id).toList());
    problems.warning(
        Places.of(texts.file(topic).orElseThrow()).at("id"),
        "there is no " + topic.file() + " to translate",
        meant.isEmpty() ? "take this file out" : meant + " Rename the file and its id.");
  }
}

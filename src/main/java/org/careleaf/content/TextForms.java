package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Wording;

/** Files of texts, ready to be filled in by a translator or reworded by a clinic. */
public final class TextForms {
  private static final String SCHEMA = "../../schema/texts.schema.json";

  private final Path folder;
  private final Library library;
  private final Map<TopicRef, Map<String, String>> originals;

  /** Forms for the texts of a content folder. */
  public TextForms(Path folder, Library library) {
    this.folder = folder;
    this.library = library;
    this.originals = Originals.of(library);
  }

  /** Everything that has texts. */
  public List<TopicRef> all() {
    return List.copyOf(originals.keySet());
  }

  /** Where the translations into a language are. */
  public Path folder(String tag) {
    return folder.resolve(tag);
  }

  /**
   * The translation of a topic into a language. Texts that are translated stay as they are, with
   * the hash of the original that they stand for; the others are marked as to be done.
   *
   * @throws IllegalStateException if there is a translation that cannot be read
   */
  public String translation(TopicRef topic, String tag) {
    JsonFolder translations = new JsonFolder(folder, new Problems()).in(tag);
    Optional<TextsJson> now = TextFiles.read(translations, library).of(topic);
    if (now.isEmpty() && Files.exists(folder(tag).resolve(topic.file()))) {
      throw new IllegalStateException(tag + "/" + topic.file());
    }
    Map<String, TextJson> texts = new LinkedHashMap<>();
    Map<String, TextJson> given = now.map(Originals::given).orElse(Map.of());
    originals
        .getOrDefault(topic, Map.of())
        .forEach((key, text) -> texts.put(key, given.getOrDefault(key, todo(text))));
    given.forEach(texts::putIfAbsent);
    return new TextsWriter().write(SCHEMA, topic.id(), otherNames(topic, now), texts);
  }

  /**
   * A topic's texts in both wordings, for a clinic to say in its own words; nothing where there are
   * only emergency texts, which are never replaced.
   */
  public Optional<String> wording(TopicRef topic) {
    EmergencyTexts emergencies = new EmergencyTexts(library);
    Map<String, TextJson> texts = new LinkedHashMap<>();
    topic
        .statements(library)
        .forEach(
            (key, statement) -> {
              if (!emergencies.hold(topic, key)) {
                addWordings(texts, key, statement);
              }
            });
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextsWriter().write("", topic.id(), List.of(), texts));
  }

  private static void addWordings(Map<String, TextJson> texts, String key, Statement statement) {
    for (Wording wording : statement.wordings()) {
      String text = statement.in(wording);
      texts.put(Keys.of(key, wording), new TextJson(text, TextHash.of(text)));
    }
  }

  /** Those that a translator gave, or else those that are to be done. */
  private List<String> otherNames(TopicRef topic, Optional<TextsJson> now) {
    return now.map(TextsJson::alternateNames)
        .orElseGet(
            () ->
                now.isPresent()
                    ? List.of()
                    : originalNames(topic).map(TextsJson.TODO::concat).toList());
  }

  /** The other names of a topic, or the other forms of a hard word. */
  private Stream<String> originalNames(TopicRef topic) {
    return Stream.concat(
        library
            .topics()
            .filter(one -> TopicRef.of(one).equals(topic))
            .flatMap(one -> one.alternateNames().stream()),
        library.references().glossary().stream()
            .filter(term -> TopicRef.of(term).equals(topic))
            .flatMap(term -> term.forms().stream().skip(1)));
  }

  private static TextJson todo(String original) {
    return new TextJson(TextsJson.TODO + original, TextHash.of(original));
  }
}

package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;

/**
 * The files of a folder that hold nothing but texts, each by the topic that it is for.
 *
 * @param byTopic the files
 */
record TextFiles(Map<TopicRef, Loaded<TextsJson>> byTopic) {
  /**
   * Reads {@code conditions/}, {@code symptoms/} and so on of a folder. A file that still has a
   * former id is for the topic that has it now.
   */
  static TextFiles read(JsonFolder folder, Library library) {
    return read(folder, library, _ -> true);
  }

  /** The same, of what the library has alone. */
  static TextFiles readWanted(JsonFolder folder, Library library) {
    return read(folder, library, topic -> Originals.resolve(library, topic).isPresent());
  }

  private static TextFiles read(JsonFolder folder, Library library, Predicate<TopicRef> wanted) {
    Map<TopicRef, Loaded<TextsJson>> byTopic = new LinkedHashMap<>();
    Map<TopicRef, Loaded<TextsJson>> former = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      folder
          .readSome(
              kind.folder(),
              id -> wanted.test(new TopicRef(kind, id)),
              TextsJson.class,
              json -> json,
              TextsJson::id)
          .forEach(
              (id, loaded) -> {
                TopicRef named = new TopicRef(kind, id);
                TopicRef now = Originals.resolve(library, named).orElse(named);
                (now.equals(named) ? byTopic : former).put(now, loaded);
              });
    }
    former.forEach((now, loaded) -> useFormer(byTopic, now, loaded, folder.problems()));
    return new TextFiles(byTopic);
  }

  private static void useFormer(
      Map<TopicRef, Loaded<TextsJson>> byTopic,
      TopicRef now,
      Loaded<TextsJson> loaded,
      Problems problems) {
    boolean used = byTopic.putIfAbsent(now, loaded) == null;
    String advice = "rename this file to " + now.id() + ".json, and its id too";
    if (used) {
      problems.note(
          Places.of(loaded.file()).at("id"),
          "\"" + loaded.topic().id() + "\" is called \"" + now.id() + "\" now",
          advice + "; until then it works as it is");
    } else {
      problems.warning(
          Places.of(loaded.file()).at("id"),
          "\"" + loaded.topic().id() + "\" is called \"" + now.id() + "\" now, which has a file",
          "put what is still wanted of this file into " + now.id() + ".json");
    }
  }

  Optional<TextsJson> of(TopicRef topic) {
    return Optional.ofNullable(byTopic.get(topic)).map(Loaded::topic);
  }

  Optional<JsonFile> file(TopicRef topic) {
    return Optional.ofNullable(byTopic.get(topic)).map(Loaded::file);
  }
}

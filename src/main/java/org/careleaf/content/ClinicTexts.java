package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.model.Library;
import org.careleaf.model.TopicRef;

/** What a clinic's folder adds to a library, and what it says in other words. */
final class ClinicTexts {
  private static final String FOLDER = "texts";

  private ClinicTexts() {}

  /** The library with the clinic's additions and wordings. */
  static Library apply(Library library, JsonFolder clinic) {
    ClinicAdditions additions = ClinicAdditions.read(clinic, library);
    new SourceCheck(
            library.references().sources().keySet(),
            new ContentFiles(additions.files()),
            clinic.problems())
        .check();
    Library more = additions.added(library);
    TextFiles texts = texts(more, clinic, library.edition().language().getLanguage());
    EmergencyTexts emergencies = new EmergencyTexts(more);
    new ClinicTextsCheck(more, emergencies, clinic.problems()).check(texts);
    return more.changed(new ClinicWordings(texts, emergencies));
  }

  /**
   * A translation with the clinic's wordings over it. An emergency text that the edition has
   * translated stays as it is.
   */
  static TextFiles translations(Library library, JsonFolder clinic, String tag, TextFiles edition) {
    TextFiles clinics = texts(library, clinic, tag);
    EmergencyTexts emergencies = new EmergencyTexts(library);
    Map<TopicRef, Loaded<TextsJson>> merged = new LinkedHashMap<>(edition.byTopic());
    clinics
        .byTopic()
        .forEach(
            (topic, loaded) ->
                merged.merge(
                    topic,
                    loaded,
                    (below, above) ->
                        new Loaded<>(
                            below.file(), over(topic, below.topic(), above.topic(), emergencies))));
    new ClinicTextsCheck(library, emergencies, clinic.problems())
        .checkTranslation(clinics, edition);
    return new TextFiles(merged);
  }

  private static TextFiles texts(Library library, JsonFolder clinic, String tag) {
    return TextFiles.read(clinic.in(FOLDER).in(tag), library);
  }

  private static TextsJson over(
      TopicRef topic, TextsJson below, TextsJson above, EmergencyTexts emergencies) {
    Map<String, TextJson> texts = new LinkedHashMap<>(below.byKey());
    above
        .byKey()
        .forEach(
            (key, text) -> {
              if (!(texts.containsKey(key) && emergencies.hold(topic, key))) {
                texts.put(key, text);
              }
            });
    return new TextsJson(
        below.schema(),
        below.id(),
        Optional.ofNullable(above.name()).orElse(below.name()),
        Optional.ofNullable(above.alternateNames()).orElse(below.alternateNames()),
        texts);
  }
}

package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Wording;

/**
 * Holds a clinic's wordings against what they replace. Nothing of the clinic's is deleted: what
 * leads nowhere since a new edition came is said, with what to do.
 *
 * @param library the edition with what the clinic added
 * @param emergencies texts that may not be replaced
 * @param isWhole whether all of the edition has loaded; if not, what seems to be dropped may only
 *     be what is to be mended, and nothing is said of it
 * @param problems where problems go
 */
record ClinicTextsCheck(
    Library library, EmergencyTexts emergencies, boolean isWhole, Problems problems) {
  ClinicTextsCheck(Library library, EmergencyTexts emergencies, Problems problems) {
    this(library, emergencies, !problems.hasErrors(), problems);
  }

  void check(TextFiles texts) {
    texts.byTopic().forEach(this::check);
  }

  /** The same for wordings in another language; which original they render, is checked there. */
  void checkTranslation(TextFiles clinics, TextFiles edition) {
    clinics
        .byTopic()
        .forEach(
            (topic, loaded) -> {
              Map<String, TextJson> below =
                  edition.of(topic).map(TextsJson::byKey).orElse(Map.of());
              Places places = Places.of(loaded.file());
              loaded.topic().byKey().keySet().stream()
                  .filter(key -> below.containsKey(key) && emergencies.hold(topic, key))
                  .forEach(key -> refuseEmergency(places.at("texts", key)));
            });
  }

  private void check(TopicRef topic, Loaded<TextsJson> loaded) {
    Places places = Places.of(loaded.file());
    Map<String, String> known = texts(topic);
    if (Originals.resolve(library, topic).isEmpty()) {
      dropped(topic, places.at("id"));
      return;
    }
    if (loaded.topic().name() != null || loaded.topic().alternateNames() != null) {
      problems.error(
          places.at(loaded.topic().name() != null ? "name" : "alternateNames"),
          "a name cannot be replaced",
          "other names are added in additions/" + topic.file());
    }
    loaded.topic().byKey().forEach((key, text) -> check(topic, key, text, known, places));
  }

  private void check(
      TopicRef topic, String key, TextJson text, Map<String, String> known, Places places) {
    Place place = places.at("texts", key);
    Optional<String> original = Optional.ofNullable(known.get(key));
    if (original.isEmpty() && isWhole) {
      String meant = Problems.didYouMean(key, known.keySet());
      problems.warning(
          place,
          topic.file() + " has no text \"" + key + "\" (any more), so this one is not shown",
          meant.isEmpty()
              ? "take it out; \"careleaf texts " + topic.id() + " --wording\" prints all keys"
              : meant);
    } else if (original.isEmpty()) {
      return;
    } else if (emergencies.hold(topic, key)) {
      refuseEmergency(place);
    } else if (!text.of().equals(TextHash.of(original.get()))) {
      problems.todo(
          place,
          "the edition's text has changed since this one replaced it",
          "check it against \""
              + original.get()
              + "\", then write \"of\": \""
              + TextHash.of(original.get())
              + "\"");
    }
  }

  private void dropped(TopicRef topic, Place place) {
    if (!isWhole) {
      return;
    }
    String meant =
        Problems.didYouMean(
            topic.id(),
            Originals.of(library).keySet().stream()
                .filter(known -> known.kind() == topic.kind())
                .map(TopicRef::id)
                .toList());
    problems.warning(
        place,
        "the edition has no " + topic.file() + " (any more), so these texts are not shown",
        meant.isEmpty() ? "move them to another topic, or take the file out" : meant);
  }

  private void refuseEmergency(Place place) {
    problems.error(
        place,
        "an emergency text is never replaced, so the edition's own is shown",
        "add what the clinic wants to say as a red flag of its own in additions/");
  }

  private Map<String, String> texts(TopicRef topic) {
    Map<String, String> texts = new LinkedHashMap<>();
    topic
        .statements(library)
        .forEach(
            (key, statement) -> {
              for (Wording wording : statement.wordings()) {
                texts.put(Keys.of(key, wording), statement.in(wording));
              }
            });
    return texts;
  }
}

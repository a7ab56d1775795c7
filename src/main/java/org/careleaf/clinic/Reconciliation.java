package org.careleaf.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;

/**
 * Says where a clinic's packs and sign-offs name a topic that the edition renamed or dropped; but
 * not while something has not loaded, which may be what they name.
 *
 * @param library the edition with what the clinic added
 * @param phrases the ids of the clinic's phrases
 * @param problems where problems go
 */
record Reconciliation(Library library, Set<String> phrases, Problems problems) {
  void pack(Loaded<Pack> pack) {
    Places places = Places.of(pack.file());
    List<HandoutItem> items = pack.topic().items();
    for (int index = 0; index < items.size(); index++) {
      Place place = places.at("topics", index);
      refs(items.get(index)).forEach(named -> topic(named, place, "the pack"));
    }
    List<String> named = pack.topic().phrases();
    IntStream.range(0, named.size())
        .filter(index -> !phrases.contains(named.get(index)))
        .forEach(index -> phrase(named.get(index), places.at("phrases", index)));
  }

  private void phrase(String id, Place place) {
    String meant = Problems.didYouMean(id, phrases);
    problems.warning(
        place,
        "the pack names the phrase \"" + id + "\", and there is no such phrase (any more)",
        meant.isEmpty() ? "name another, or take it out; nothing was deleted" : meant);
  }

  private static Stream<TopicRef> refs(HandoutItem item) {
    return item instanceof HandoutItem.OfTreatment(var id)
        ? Stream.of(new TopicRef(Kind.TREATMENT, id))
        : item.conditionIds().map(id -> new TopicRef(Kind.CONDITION, id));
  }

  void signOff(Loaded<SignOff> signOff) {
    topic(signOff.topic().topic(), Places.of(signOff.file()).at("topic"), "the sign-off");
  }

  private void topic(TopicRef named, Place place, String who) {
    Optional<? extends Topic> now = find(named);
    if (now.isEmpty() && !problems.hasErrors()) {
      String meant = Problems.didYouMean(named.id(), known(named));
      problems.warning(
          place,
          who + " names " + TopicNames.of(named) + ", which the edition does not have (any more)",
          meant.isEmpty() ? "name another topic; nothing was deleted" : meant);
    } else if (now.isPresent() && !now.get().id().equals(named.id())) {
      problems.note(
          place,
          TopicNames.of(named) + " is called " + now.get().id() + " now",
          "write " + TopicNames.of(TopicRef.of(now.get())) + "; until then it works as it is");
    }
  }

  private Optional<? extends Topic> find(TopicRef named) {
    return switch (named.kind()) {
      case CONDITION -> library.condition(named.id());
      case SYMPTOM -> library.symptom(named.id());
      case TREATMENT -> library.treatment(named.id());
      case RED_FLAG, COMPARISON, ILLUSTRATION, TERM -> Optional.empty();
    };
  }

  private List<String> known(TopicRef named) {
    return library
        .topics()
        .filter(topic -> TopicRef.of(topic).kind() == named.kind())
        .map(Topic::id)
        .toList();
  }
}

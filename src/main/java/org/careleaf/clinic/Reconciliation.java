package org.careleaf.clinic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/**
 * Says where a clinic's packs and sign-offs name a topic that the edition renamed or dropped; but
 * not while something has not loaded, which may be what they name.
 *
 * @param library the edition with what the clinic added
 * @param problems where problems go
 */
record Reconciliation(Library library, Problems problems) {
  void pack(Loaded<Pack> pack) {
    Places places = Places.of(pack.file());
    List<TopicRef> topics = pack.topic().topics();
    IntStream.range(0, topics.size())
        .forEach(index -> topic(topics.get(index), places.at("topics", index), "the pack"));
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

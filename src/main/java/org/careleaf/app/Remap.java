package org.careleaf.app;

import java.util.List;
import java.util.Optional;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.ui.handout.HandoutSubject;

/**
 * Finds in new content what was shown of the old one.
 *
 * @param library the new content
 */
record Remap(Library library) {
  /** The same place, if there still is one. */
  Optional<Place> place(Place place) {
    return switch (place) {
      case Place.OfTopic(Topic topic) -> topic(topic).map(Place.OfTopic::new);
      case Place.SignOff(Topic topic) -> topic(topic).map(Place.SignOff::new);
      case Place.OfHandout(HandoutSubject subject) -> subject(subject).map(Place.OfHandout::new);
      case Place.Start _, Place.Compare _, Place.Settings _, Place.Problems _ -> Optional.of(place);
    };
  }

  /** Those of the conditions that there still are. */
  List<Condition> conditions(List<Condition> conditions) {
    return conditions.stream().flatMap(c -> library.condition(c.id()).stream()).toList();
  }

  private Optional<? extends Topic> topic(Topic topic) {
    return switch (topic) {
      case Condition condition -> library.condition(condition.id());
      case Symptom symptom -> library.symptom(symptom.id());
      case Treatment treatment -> library.treatment(treatment.id());
    };
  }

  /** A handout is of all its topics or of none. */
  private Optional<HandoutSubject> subject(HandoutSubject subject) {
    return Optional.of(subject).filter(s -> s.isIn(library));
  }
}

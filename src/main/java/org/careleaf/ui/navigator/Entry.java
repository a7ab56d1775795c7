package org.careleaf.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;

/** A row of the navigator. */
sealed interface Entry {
  record Start() implements Entry {}

  record Compare() implements Entry {}

  /** The heading of the topics below it; cannot be chosen. */
  record Section(String titleKey, int count) implements Entry {}

  record OfTopic(Topic topic, boolean emergency) implements Entry {}

  /** Whether both stand for the same place, whatever the topic says now. */
  default boolean leadsWhere(Entry other) {
    if (this instanceof OfTopic(Topic one, _) && other instanceof OfTopic(Topic two, _)) {
      return one.getClass() == two.getClass() && one.id().equals(two.id());
    }
    return equals(other);
  }

  static List<Entry> all(Library library) {
    List<Entry> entries = new ArrayList<>(List.of(new Start(), new Compare()));
    addSection(entries, "navigator.conditions", library.conditions().values(), library);
    addSection(entries, "navigator.symptoms", library.symptoms().values(), library);
    addSection(entries, "navigator.treatments", library.treatments().values(), library);
    return entries;
  }

  private static void addSection(
      List<Entry> entries, String titleKey, Collection<? extends Topic> topics, Library library) {
    if (!topics.isEmpty()) {
      entries.add(new Section(titleKey, topics.size()));
      topics.forEach(topic -> entries.add(new OfTopic(topic, isEmergency(topic, library))));
    }
  }

  private static boolean isEmergency(Topic topic, Library library) {
    return switch (topic) {
      case Condition condition -> condition.overview().emergency();
      case Symptom symptom ->
          symptom
              .redFlag()
              .map(library.references().redFlags()::get)
              .filter(flag -> flag.urgency() == Urgency.EMERGENCY)
              .isPresent();
      case Treatment _ -> false;
    };
  }
}

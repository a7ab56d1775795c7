package org.careleaf.app;

import org.careleaf.model.Topic;
import org.careleaf.ui.handout.HandoutSubject;

/** Where in the window somebody is. */
sealed interface Place {
  record Start() implements Place {}

  record OfTopic(Topic topic) implements Place {}

  record Compare() implements Place {}

  record OfHandout(HandoutSubject subject) implements Place {}
}

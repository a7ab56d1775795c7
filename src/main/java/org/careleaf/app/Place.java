package org.careleaf.app;

import java.util.Optional;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;
import org.careleaf.ui.handout.HandoutSubject;

/** Where in the window somebody is. */
sealed interface Place {
  record Start() implements Place {}

  record OfTopic(Topic topic) implements Place {}

  record Compare() implements Place {}

  record OfHandout(HandoutSubject subject) implements Place {}

  /** What somebody would sign who answers for a topic. */
  record SignOff(Topic topic) implements Place {}

  /** What is set on this computer and in the clinic's folder. */
  record Settings() implements Place {}

  /**
   * The problems of the content.
   *
   * @param at the one that led there, if one did
   */
  record Problems(Optional<Problem> at) implements Place {}
}

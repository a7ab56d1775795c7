package org.careleaf.ui.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.model.Condition;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * A drawing of a topic.
 *
 * @param words its title, its caption, and what somebody is told who does not see it
 * @param drawing what is drawn, in the words that it has now
 */
record TopicDrawing(Illustration words, Drawing drawing) {
  /** All drawings of a topic, the most telling first. */
  static List<TopicDrawing> of(Library library, Topic topic) {
    List<String> ids =
        switch (topic) {
          case Condition condition -> condition.overview().illustrations();
          case Treatment treatment -> treatment.guide().illustrations();
          case Symptom _ -> List.of();
        };
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(library.references().illustrations().get(id)))
        .flatMap(illustration -> read(illustration).stream())
        .toList();
  }

  String title() {
    return words.title();
  }

  /** What a screen reader says of it: the title, then what is to be seen. */
  String spoken() {
    return words.title() + ". " + words.alternativeText();
  }

  /** Quick: loading has read each drawing, and those are kept. */
  private static Optional<TopicDrawing> read(Illustration illustration) {
    try {
      Drawing drawing = Drawing.read(illustration.drawing().svg());
      return Optional.of(new TopicDrawing(illustration, drawing.saying(illustration.words())));
    } catch (NotDrawable _) {
      return Optional.empty(); // loading refuses it and says so
    }
  }
}

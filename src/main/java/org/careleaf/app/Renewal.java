package org.careleaf.app;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.app.WindowParts.Content;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.compare.CompareModel;

/**
 * Which content is shown, and what is said when it becomes other content.
 *
 * <p>What was chosen for comparison and where somebody has been is found again in the new one.
 */
final class Renewal {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Notices notices;
  private final Texts texts;
  private final Clock clock;
  private Content content;
  private LocalTime read;
  private boolean differs;

  Renewal(Content content, Notices notices, Texts texts, Clock clock) {
    this.content = content;
    this.notices = notices;
    this.texts = texts;
    this.clock = clock;
    this.read = LocalTime.now(clock);
  }

  Library library() {
    return content.library();
  }

  /** Takes other content; nothing is said of it yet. */
  void take(Content fresh) {
    differs = !fresh.library().equals(content.library());
    content = fresh;
  }

  /**
   * Finds again what was chosen, and where somebody has been.
   *
   * @return whether the place where somebody is, is still there
   */
  boolean find(CompareModel comparison, History history) {
    Remap remap = new Remap(content.library());
    comparison.renew(remap.conditions(comparison.chosen()));
    boolean compares =
        history.current().get() instanceof Place.OfHandout(var subject) && subject.isComparison();
    return history.replace(remap::place, compares ? new Place.Compare() : new Place.Start());
  }

  /**
   * Says what has become of the content, if that is worth a word.
   *
   * @param used the topics that somebody was working with
   */
  void announce(List<Topic> used) {
    if (content.shown().isReachable()) {
      read = LocalTime.now(clock);
      notices.hold("");
    } else {
      notices.hold(texts.text("content.unreachable", TIME.format(read)));
    }
    if (differs) {
      announce(gone(used));
    }
  }

  private void announce(String gone) {
    String time = TIME.format(read);
    if (gone.isEmpty()) {
      notices.mention(texts.text("content.updated", time));
    } else {
      notices.say(texts.text("content.updated.gone", time, gone));
    }
  }

  /** The names of those topics that are no longer there. */
  private String gone(List<Topic> used) {
    return used.stream()
        .filter(topic -> new Remap(library()).place(new Place.OfTopic(topic)).isEmpty())
        .map(Topic::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What somebody works with: the comparison, and what the page is about. */
  List<Topic> used(CompareModel comparison, Place place) {
    Stream<? extends Topic> here =
        switch (place) {
          case Place.OfTopic(Topic topic) -> Stream.of(topic);
          case Place.SignOff(Topic topic) -> Stream.of(topic);
          case Place.OfHandout(var subject) -> subject.topics(library()).stream();
          case Place.Start _, Place.Compare _, Place.Settings _, Place.Problems _ -> Stream.empty();
        };
    return Stream.<Topic>concat(here, comparison.chosen().stream()).toList();
  }
}

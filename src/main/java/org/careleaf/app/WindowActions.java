package org.careleaf.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.compare.CompareModel;
import org.careleaf.ui.handout.HandoutSubject;
import org.careleaf.ui.handout.Outcome;
import org.careleaf.ui.handout.OutcomeText;

/** What the keys and buttons of the window do, whatever page is shown. */
final class WindowActions {
  private final Supplier<Library> library;
  private final CompareModel comparison;
  private final History history;
  private final Texts texts;
  private final Notices notices;

  WindowActions(
      Supplier<Library> library,
      CompareModel comparison,
      History history,
      Notices notices,
      Texts texts) {
    this.library = library;
    this.comparison = comparison;
    this.history = history;
    this.notices = notices;
    this.texts = texts;
    history.onArrival(_ -> notices.goOn());
  }

  void start() {
    history.visit(new Place.Start());
  }

  void compare() {
    history.visit(new Place.Compare());
  }

  void problems() {
    history.visit(new Place.Problems(Optional.empty()));
  }

  void open(Problem problem) {
    history.visit(new Place.Problems(Optional.of(problem)));
  }

  void open(Topic topic) {
    history.visit(new Place.OfTopic(topic));
  }

  void settings() {
    history.visit(new Place.Settings());
  }

  void signOff(Topic topic) {
    history.visit(new Place.SignOff(topic));
  }

  /** Leaves a sign-off for where it was asked for. */
  void leaveSignOff() {
    if (history.current().get() instanceof Place.SignOff) {
      history.back();
    }
  }

  /** Says that a sign-off was recorded, back where it was asked for. */
  void recorded(Topic topic, Signature by) {
    leaveSignOff();
    String day = new Words(texts.language()).date(by.on());
    notices.confirm(texts.text("signoff.recorded", topic.name(), by.by(), by.role(), day));
  }

  void compare(List<Condition> conditions) {
    comparison.replaceWith(conditions);
    compare();
  }

  void compare(PreparedComparison prepared) {
    compare(
        prepared.conditions().stream()
            .flatMap(id -> library.get().condition(id).stream())
            .toList());
  }

  /** Adds a condition and shows the comparison; the topic that was being read comes first. */
  void addToComparison(Condition condition) {
    if (comparison.chosen().isEmpty()) {
      shownCondition().ifPresent(comparison::add);
    }
    boolean there = comparison.add(condition);
    compare();
    if (!there) {
      notices.say(texts.text("compare.full", condition.name()));
    }
  }

  /** Adds the topic being read, and stays with it while there is nothing to compare it with. */
  void addShown(Condition condition) {
    if (comparison.chosen().isEmpty()) {
      comparison.add(condition);
      notices.say(
          texts.text(
              "compare.first",
              condition.name(),
              Shortcut.FIND.display(),
              Shortcut.OPEN_TO_COMPARE.display()));
    } else {
      addToComparison(condition);
    }
  }

  void addShown() {
    shownCondition().ifPresent(this::addShown);
  }

  void handout() {
    subject().ifPresent(subject -> history.visit(new Place.OfHandout(subject)));
  }

  /** Says what came of a print, wherever one is now. */
  void cameOfPrinting(Outcome outcome) {
    notices.confirm(new OutcomeText(texts).of(outcome));
  }

  /** What the handout button would print now. */
  Optional<HandoutSubject> subject() {
    return switch (history.current().get()) {
      case Place.OfTopic(Condition condition) -> Optional.of(new HandoutSubject.OfTopic(condition));
      case Place.Compare() -> comparedSubject();
      case Place.OfHandout(HandoutSubject subject) -> Optional.of(subject);
      case Place.OfTopic _, Place.Start(), Place.Problems _, Place.SignOff _, Place.Settings _ ->
          Optional.empty();
    };
  }

  private Optional<HandoutSubject> comparedSubject() {
    return comparison.isComparison()
        ? Optional.of(new HandoutSubject.OfComparison(comparison.chosen()))
        : comparison.chosen().stream().findFirst().map(HandoutSubject.OfTopic::new);
  }

  private Optional<Condition> shownCondition() {
    return history.current().get() instanceof Place.OfTopic(Condition condition)
        ? Optional.of(condition)
        : Optional.empty();
  }
}

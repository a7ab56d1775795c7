package org.careleaf.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.ui.basket.BasketModel;
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
  private final Baskets baskets;
  private final Texts texts;
  private final Notices notices;

  WindowActions(
      Supplier<Library> library, Chosen chosen, History history, Notices notices, Texts texts) {
    this.library = library;
    this.comparison = chosen.comparison();
    this.history = history;
    this.notices = notices;
    this.texts = texts;
    this.baskets = new Baskets(chosen.baskets(), library, notices, texts);
    history.onArrival(_ -> notices.goOn());
  }

  /**
   * What somebody has put together.
   *
   * @param comparison the conditions that are compared
   * @param baskets what is to be printed together
   */
  record Chosen(CompareModel comparison, BasketModel baskets) {}

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
    showCompared();
  }

  void compare(PreparedComparison prepared) {
    compare(
        prepared.conditions().stream()
            .flatMap(id -> library.get().condition(id).stream())
            .toList());
  }

  /** Who is there already arrives nowhere: what was said of the columns before holds no longer. */
  private void showCompared() {
    notices.goOn();
    compare();
  }

  /** Adds a condition and shows the comparison; the topic that was being read comes first. */
  void addToComparison(Condition condition) {
    if (comparison.chosen().isEmpty()) {
      shownCondition().ifPresent(comparison::add);
    }
    boolean there = comparison.add(condition);
    showCompared();
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

  /** The handout of what is shown, whatever the basket holds. */
  void handoutOfThis() {
    shown().ifPresent(subject -> history.visit(new Place.OfHandout(subject)));
  }

  /** What the handout button would print now: the basket, unless it is empty. */
  Optional<HandoutSubject> subject() {
    return baskets.subject().or(this::shown);
  }

  /** What the handout is of that is open, in words; else of the one that would be. */
  StringBinding printed() {
    return Bindings.createStringBinding(
        () ->
            (history.current().get() instanceof Place.OfHandout ? shown() : subject())
                .map(baskets::nameOfHandout)
                .orElse(texts.text("window.handout")),
        history.current(),
        comparison.chosen(),
        baskets.model().items(),
        baskets.model().inUse());
  }

  Baskets baskets() {
    return baskets;
  }

  void say(String notice) {
    notices.say(notice);
  }

  /** Says what came of something that somebody asked for. */
  void confirm(String notice) {
    notices.confirm(notice);
  }

  /** Says that a condition is out of the comparison, and how it comes back. */
  void tookOut(Condition condition, Runnable bringBack) {
    offerBack(texts.text("compare.removed", condition.name()), bringBack);
  }

  /** Says that something was done, and how it is taken back. */
  void offerBack(String notice, Runnable takeBack) {
    notices.confirm(notice, takeBack);
  }

  void addToBasket() {
    shown().ifPresent(baskets::add);
  }

  /** Shows an item of a basket. */
  void open(HandoutItem item) {
    List<Topic> topics = new HandoutSubject(List.of(item)).topics(library.get());
    switch (item) {
      case HandoutItem.OfCondition _, HandoutItem.OfTreatment _ -> topics.forEach(this::open);
      case HandoutItem.OfComparison _ ->
          compare(topics.stream().map(Condition.class::cast).toList());
    }
  }

  private Optional<HandoutSubject> shown() {
    return switch (history.current().get()) {
      case Place.OfTopic(Condition condition) ->
          Optional.of(HandoutSubject.ofCondition(condition.id()));
      case Place.OfTopic(Treatment treatment) ->
          Optional.of(HandoutSubject.ofTreatment(treatment.id()));
      case Place.Compare() -> comparedSubject();
      case Place.OfHandout(HandoutSubject subject) -> Optional.of(subject);
      case Place.OfTopic _, Place.Start(), Place.Problems _, Place.SignOff _, Place.Settings _ ->
          Optional.empty();
    };
  }

  private Optional<HandoutSubject> comparedSubject() {
    return comparison.isComparison()
        ? Optional.of(HandoutSubject.ofComparison(comparison.chosen()))
        : comparison.chosen().stream()
            .findFirst()
            .map(condition -> HandoutSubject.ofCondition(condition.id()));
  }

  private Optional<Condition> shownCondition() {
    return history.current().get() instanceof Place.OfTopic(Condition condition)
        ? Optional.of(condition)
        : Optional.empty();
  }
}

package org.careleaf.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.careleaf.handout.HandoutCode;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.Draft;
import org.careleaf.ui.handout.HandoutModel;
import org.careleaf.ui.handout.HandoutSubject;

/**
 * Makes a handout again from the code in its small print, and says which of its topics have other
 * words now. What was typed or struck for a patient is in no code.
 */
final class MadeAgain {
  private final Supplier<Languages> languages;
  private final HandoutModel handout;
  private final Clock clock;
  private final WindowActions actions;
  private final Texts texts;

  MadeAgain(
      Supplier<Languages> languages,
      HandoutModel handout,
      Clock clock,
      WindowActions actions,
      Texts texts) {
    this.languages = languages;
    this.handout = handout;
    this.clock = clock;
    this.actions = actions;
    this.texts = texts;
  }

  /** What would be made of a text that is a code. */
  Optional<String> describe(String typed) {
    return read(typed).map(read -> texts.text("search.code", names(read.request())));
  }

  /** Opens the handout of a code. */
  void open(String typed) {
    read(typed).ifPresent(this::open);
  }

  private void open(HandoutCode.Read read) {
    HandoutRequest request = read.request();
    BasketModel basket = actions.baskets().model();
    basket.useEmpty();
    TakenPlace before = TakenPlace.now(handout, basket);
    Draft draft = handout.draft();
    draft.restore(
        new Draft.State(
            request.tongues(),
            request.options().look(),
            request.options().selection(),
            draft.patient().get()));
    handout.choosePaper(request.options().paper());
    basket.fill(request.items());
    actions.handout();
    before.say(says(read), actions, texts, () -> {});
  }

  private String says(HandoutCode.Read read) {
    return read.changed().isEmpty()
        ? texts.text("search.code.same", names(read.request()))
        : texts.text("search.code.changed", String.join(", ", read.changed()));
  }

  private String names(HandoutRequest request) {
    return request.items().stream().map(actions.baskets()::name).collect(Collectors.joining(", "));
  }

  private Optional<HandoutCode.Read> read(String typed) {
    return new HandoutCode(languages.get())
        .read(typed, LocalDate.now(clock))
        .filter(
            read ->
                new HandoutSubject(read.request().items())
                    .isIn(languages.get().asWritten().library()));
  }
}

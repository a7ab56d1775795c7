package org.careleaf.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careleaf.handout.HandoutItem;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutSubject;

/** The baskets of the window: what goes in, and what is said of it. */
final class Baskets {
  private final BasketModel model;
  private final Supplier<Library> library;
  private final Notices notices;
  private final Texts texts;

  Baskets(BasketModel model, Supplier<Library> library, Notices notices, Texts texts) {
    this.model = model;
    this.library = library;
    this.notices = notices;
    this.texts = texts;
  }

  BasketModel model() {
    return model;
  }

  /** What the basket in use would print; nothing while it is empty. */
  Optional<HandoutSubject> subject() {
    return model.items().get().isEmpty()
        ? Optional.empty()
        : Optional.of(new HandoutSubject(model.items().get()));
  }

  /** What a handout is of: the basket in use, a comparison or a topic. */
  String nameOfHandout(HandoutSubject handout) {
    if (subject().equals(Optional.of(handout))) {
      return texts.text(
          "window.handout.basket", model.inUse().get() + 1, model.items().get().size());
    }
    return texts.text(
        handout.isComparison() ? "window.handout.comparison" : "window.handout.topic");
  }

  void useNext() {
    model.use((model.inUse().get() + 1) % BasketModel.BASKETS);
  }

  /** Puts in what is shown, and says so; or says why not. */
  void add(HandoutSubject shown) {
    for (HandoutItem item : shown.items()) {
      if (model.add(item)) {
        notices.say(
            texts.text(
                "basket.added", name(item), model.inUse().get() + 1, Shortcut.HANDOUT.display()));
      } else if (model.items().get().contains(item)) {
        notices.say(texts.text("basket.there", name(item)));
      } else {
        notices.say(texts.text("basket.full", BasketModel.MOST_ITEMS));
      }
    }
  }

  /** What an item is called on screen. */
  String name(HandoutItem item) {
    List<String> names =
        new HandoutSubject(List.of(item)).topics(library.get()).stream().map(Topic::name).toList();
    String joined = names.isEmpty() ? item.path() : names.getFirst();
    for (String other : names.stream().skip(1).toList()) {
      joined = texts.text("basket.versus", joined, other);
    }
    return joined;
  }

  /** Takes out what other content does not have any more. */
  void keepWhatIsThere() {
    model.keepOnly(item -> new HandoutSubject(List.of(item)).isIn(library.get()));
  }
}

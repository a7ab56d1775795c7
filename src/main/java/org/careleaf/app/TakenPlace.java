package org.careleaf.app;

import java.util.List;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Tongues;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutModel;

/**
 * What the basket in use holds and how it prints, before a code or a pack takes its place.
 *
 * @param wayBack brings back how it prints
 */
record TakenPlace(
    HandoutModel handout,
    BasketModel basket,
    int inUse,
    List<HandoutItem> items,
    Tongues tongues,
    HandoutOptions options,
    Runnable wayBack) {
  /** How things stand now. */
  static TakenPlace now(HandoutModel handout, BasketModel basket) {
    return new TakenPlace(
        handout,
        basket,
        basket.inUse().get(),
        basket.items().get(),
        handout.draft().tongues().get(),
        handout.draft().options(),
        handout.wayBack());
  }

  /** Says what was done, and offers what it took the place of, if it did. */
  void say(String done, WindowActions window, Texts texts, Runnable alsoBack) {
    if (isTaken()) {
      window.offerBack(
          texts.text("basket.inPlace", done, inUse + 1),
          () -> {
            giveBack();
            alsoBack.run();
          });
    } else {
      window.say(done);
    }
  }

  private boolean isTaken() {
    HandoutOptions next = handout.draft().options();
    boolean isSame =
        basket.items().get().equals(items)
            && handout.draft().tongues().get().equals(tongues)
            && next.look().equals(options.look())
            && next.selection().equals(options.selection());
    return !items.isEmpty() && !isSame;
  }

  /** What is typed meanwhile for a patient stays. */
  private void giveBack() {
    if (basket.inUse().get() != inUse) {
      basket.use(inUse);
    }
    wayBack.run();
    basket.fill(items);
  }
}

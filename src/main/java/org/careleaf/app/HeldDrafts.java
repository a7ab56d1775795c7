package org.careleaf.app;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.handout.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Keeps with each basket what was typed and chosen for its patient, so that an interrupted patient
 * comes back as they were. In memory only.
 */
final class HeldDrafts {
  private final Draft draft;
  private final Draft.State fresh;
  private final List<Draft.@Nullable State> held = new ArrayList<>();
  private int before;

  HeldDrafts(BasketModel baskets, Draft draft) {
    this.draft = draft;
    this.fresh = draft.state();
    this.before = baskets.inUse().get();
    for (int i = 0; i < BasketModel.BASKETS; i++) {
      held.add(null);
    }
    baskets.inUse().subscribe((_, now) -> turnTo(now.intValue()));
  }

  /** Forgets what is kept with the other baskets. */
  void forget() {
    held.replaceAll(_ -> null);
  }

  private void turnTo(int now) {
    held.set(before, draft.state());
    Draft.State next = held.get(now);
    draft.restore(next == null ? fresh : next);
    before = now;
  }
}

package org.careleaf.ui.handout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The areas of the page, gone through with one key from wherever the focus is in them.
 *
 * @param all the areas in their order
 */
record Areas(List<Area> all) {
  Areas {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param holder holds all of it
   * @param enter puts the focus where most begin in it
   */
  record Area(Parent holder, Runnable enter) {
    boolean has(@Nullable Node node) {
      return node != null && (node.equals(holder) || has(node.getParent()));
    }
  }

  /** Goes to the area after the one with the focus; to the first from outside of all. */
  void next(@Nullable Node focused) {
    int here = -1;
    for (int at = 0; at < all.size(); at++) {
      here = all.get(at).has(focused) ? at : here;
    }
    all.get((here + 1) % all.size()).enter().run();
  }
}

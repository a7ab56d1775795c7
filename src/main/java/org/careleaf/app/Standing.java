package org.careleaf.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on a page while its content is replaced.
 *
 * @param scrolled pixels above the window
 * @param focused what has the focus, if that is on the page
 */
record Standing(double scrolled, Optional<Node> focused) {
  static Standing on(Page page, Scene scene) {
    Node owner = scene.getFocusOwner();
    return new Standing(
        page.scroll().map(PageScroll::scrolled).orElse(0.0),
        Optional.ofNullable(owner).filter(node -> isWithin(node, page.node())));
  }

  /** Puts the page back where it was, and the focus on what looks the same as what had it. */
  void restore(Page page, Scene scene) {
    scene.getRoot().applyCss(); // a page's content is in the window only once the page has a skin
    scene.getRoot().layout();
    focused.filter(node -> !isWithin(node, page.node())).ifPresent(node -> refocus(node, page));
    page.scroll().ifPresent(scroll -> scroll.scrollTo(scrolled));
  }

  private static void refocus(Node gone, Page page) {
    page.node().lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && looksLike(gone, node))
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, page::takeFocus);
  }

  private static boolean looksLike(Node one, Node other) {
    return one.getClass() == other.getClass() && words(one).equals(words(other));
  }

  private static String words(Node node) {
    String id = String.valueOf(node.getId());
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    return id + " " + text + " " + node.getAccessibleText();
  }

  private static boolean isWithin(Node node, Node page) {
    @Nullable Node at = node;
    while (at != null && !at.equals(page)) {
      at = at.getParent();
    }
    return at != null;
  }
}

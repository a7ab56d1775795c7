package org.careleaf.app;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where on the screens that there are now a window can be.
 *
 * @param screens what each has room for, the first screen first; at least one
 */
record OnScreen(List<Rectangle2D> screens) {
  OnScreen {
    screens = List.copyOf(screens);
  }

  /**
   * A window as near to where it was as it is wholly on one screen: on the one that it is most on,
   * and in the middle of the first one if that is none; no larger than that screen.
   */
  Rectangle2D place(Rectangle2D window) {
    Rectangle2D most = // of equals the first, also where it is on none
        screens.stream()
            .reduce((a, b) -> shared(b, window) > shared(a, window) ? b : a)
            .orElseThrow();
    double width = Math.min(window.getWidth(), most.getWidth());
    double height = Math.min(window.getHeight(), most.getHeight());
    double right = most.getMaxX() - width;
    double down = most.getMaxY() - height;
    return shared(most, window) > 0
        ? new Rectangle2D(
            Math.clamp(window.getMinX(), most.getMinX(), right),
            Math.clamp(window.getMinY(), most.getMinY(), down),
            width,
            height)
        : new Rectangle2D((most.getMinX() + right) / 2, (most.getMinY() + down) / 2, width, height);
  }

  /** Whether the first screen has room for a window of a size in px. */
  boolean hasRoomFor(double width, double height) {
    Rectangle2D first = screens.getFirst();
    return width <= first.getWidth() && height <= first.getHeight();
  }

  /** How much of a window is on a screen, in square px. */
  private static double shared(Rectangle2D screen, Rectangle2D window) {
    double width =
        Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
    double height =
        Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}

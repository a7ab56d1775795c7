package org.careleaf.ui.handout;

import java.util.List;
import org.careleaf.handout.Passage;

/**
 * A line of the handout, and where its pages show it.
 *
 * @param passage the text
 * @param spots where it stands; empty where that was not found
 */
record Line(Passage passage, List<Spot> spots) {
  Line {
    spots = List.copyOf(spots);
  }

  /**
   * A piece of a page, in parts of the page's width and height.
   *
   * @param page from 0
   */
  record Spot(int page, double x, double y, double width, double height) {
    boolean has(int onPage, double atX, double atY) {
      return page == onPage && atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  boolean isAt(int page, double x, double y) {
    return spots.stream().anyMatch(spot -> spot.has(page, x, y));
  }
}

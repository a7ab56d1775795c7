package org.careleaf.printing;

/**
 * A letter or another sign on a page, and its place in parts of the page's width and height.
 *
 * @param page from 0
 * @param text the sign; never blank
 * @param x its left edge
 * @param y its upper edge
 */
public record PageSign(int page, String text, double x, double y, double width, double height) {
  @Override
  public String toString() {
    return "PageSign[not shown]";
  }
}

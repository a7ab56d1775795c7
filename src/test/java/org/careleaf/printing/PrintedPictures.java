package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds what came out of a printer against what was to come out, page by page. */
public final class PrintedPictures {
  /**
   * Letters are grey spots at so few dots an inch, and how their edges are smoothed is no matter.
   */
  private static final float COARSE_DPI = 25;

  private PrintedPictures() {}

  /**
   * The way to this printer leads through PostScript, which knows no Unicode: what comes out has
   * the shapes of the letters but not their codes. So the pages are held against each other as
   * pictures.
   */
  public static void assertAlike(byte[] handout, byte[] printed) {
    List<PagePicture> expected = PagePictures.draw(handout, COARSE_DPI);
    List<PagePicture> actual = PagePictures.draw(printed, COARSE_DPI);

    assertEquals(expected.size(), actual.size());
    for (int page = 0; page < expected.size(); page++) {
      PagePicture sheet = actual.get(page);
      assertEquals(expected.get(page).width(), sheet.width(), 1);
      assertEquals(expected.get(page).height(), sheet.height(), 1);
      List<PagePicture> others = new ArrayList<>(expected);
      others.set(page, blank(sheet));
      double difference = difference(expected.get(page), sheet);
      double nextNearest = others.stream().mapToDouble(o -> difference(o, sheet)).min().orElse(0);
      assertTrue(
          difference < nextNearest / 2,
          "page " + (page + 1) + " differs by " + difference + ", another by " + nextNearest);
    }
  }

  private static PagePicture blank(PagePicture like) {
    int[] white = new int[like.argb().length];
    Arrays.fill(white, -1);
    return new PagePicture(like.width(), like.height(), white);
  }

  /** The mean difference in brightness of pixels in the same place, from 0 to 255. */
  private static double difference(PagePicture one, PagePicture other) {
    long sum = 0;
    int width = Math.min(one.width(), other.width());
    int height = Math.min(one.height(), other.height());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int here = (one.argb()[y * one.width() + x] >> 8) & 0xff;
        int there = (other.argb()[y * other.width() + x] >> 8) & 0xff;
        sum += Math.abs(here - there);
      }
    }
    return (double) sum / width / height;
  }
}

package org.careleaf.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A drawing, and the words that go with it.
 *
 * @param id its id, also the name of its two files
 * @param title what it shows, in a few words
 * @param alternativeText what somebody is told who does not see it
 * @param caption what stands below it
 * @param drawing what is drawn: another drawing is another illustration
 */
public record Illustration(
    String id, String title, String alternativeText, String caption, Artwork drawing) {
  public Illustration {
    Refuse.malformedId("id of an illustration", id);
    Refuse.blank("title of illustration " + id, title);
    Refuse.blank("alternative text of illustration " + id, alternativeText);
    Refuse.blank("caption of illustration " + id, caption);
  }

  /**
   * What is drawn, as it came and checked.
   *
   * @param svg the text of the drawing's file, at most {@link #LONGEST} characters
   * @param words what is written in the drawing, by the ids of its texts and in their order; a
   *     translation has others
   */
  public record Artwork(String svg, Map<String, String> words) {
    /** The longest drawing, in characters. */
    public static final int LONGEST = 256 * 1024;

    public Artwork {
      Refuse.blank("drawing of an illustration", svg);
      if (svg.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a drawing has %,d characters, more than %,d".formatted(svg.length(), LONGEST));
      }
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The SHA-256 of the drawing's file; its words in a translation have no part in it. */
    public String hash() {
      return TextHash.whole(svg);
    }
  }
}

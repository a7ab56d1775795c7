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
 * @param words what is written in the drawing, by the id of the text element that it stands in
 * @param drawing what is drawn: another drawing is another illustration
 * @param translation how all its words came into the language that they are in
 */
public record Illustration(
    String id,
    String title,
    String alternativeText,
    String caption,
    Map<String, String> words,
    Artwork drawing,
    Translation translation) {
  public Illustration {
    Refuse.malformedId("id of an illustration", id);
    Refuse.blank("title of illustration " + id, title);
    Refuse.blank("alternative text of illustration " + id, alternativeText);
    Refuse.blank("caption of illustration " + id, caption);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    words.forEach(
        (element, said) -> {
          Refuse.malformedId("id of a text in the drawing " + id, element);
          Refuse.blank("text \"" + element + "\" in the drawing " + id, said);
        });
  }

  /** The same drawing with all its words in another language. */
  public Illustration said(
      String otherTitle,
      String otherAlternative,
      String otherCaption,
      Map<String, String> otherWords,
      Translation how) {
    return new Illustration(
        id, otherTitle, otherAlternative, otherCaption, otherWords, drawing, how);
  }

  /** The same in its own words, come to be in another way. */
  public Illustration said(Translation how) {
    return said(title, alternativeText, caption, words, how);
  }

  /**
   * What is drawn, as it came and checked.
   *
   * @param svg the text of the drawing's file, at most {@link #LONGEST} characters
   */
  public record Artwork(String svg) {
    /** The longest drawing, in characters. */
    public static final int LONGEST = 256 * 1024;

    public Artwork {
      Refuse.blank("drawing of an illustration", svg);
      if (svg.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a drawing has %,d characters, more than %,d".formatted(svg.length(), LONGEST));
      }
    }

    /** The SHA-256 of the drawing's file; its words in a translation have no part in it. */
    public String hash() {
      return TextHash.whole(svg);
    }
  }
}

package org.careleaf.model;

/**
 * A drawing, and the words that go with it.
 *
 * @param id its id, also the name of its two files
 * @param title what it shows, in a few words
 * @param alternativeText what somebody is told who does not see it
 * @param caption what stands below it
 * @param drawing the SHA-256 of the drawing's file: another drawing is another illustration
 */
public record Illustration(
    String id, String title, String alternativeText, String caption, String drawing) {
  public Illustration {
    Refuse.malformedId("id of an illustration", id);
    Refuse.blank("title of illustration " + id, title);
    Refuse.blank("alternative text of illustration " + id, alternativeText);
    Refuse.blank("caption of illustration " + id, caption);
  }
}

package org.careleaf.model;

/**
 * Where a statement comes from.
 *
 * @param id the id that statements name it by
 * @param label the short form that a handout prints, for example {@code ACP 2017}
 * @param authors who wrote it
 * @param title its title
 * @param year the year, or {@code n.d.} where it states none
 * @param address a DOI, an ISBN or a web address
 * @param seen how much of it was read when the content was written
 */
public record Source(
    String id,
    String label,
    String authors,
    String title,
    String year,
    String address,
    String seen) {
  public Source {
    Refuse.blank("id of a source", id);
    Refuse.blank("label of source " + id, label);
    Refuse.blank("title of source " + id, title);
  }
}

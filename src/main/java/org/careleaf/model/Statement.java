package org.careleaf.model;

import java.util.List;

/**
 * One statement in two wordings: what staff read and what the patient reads. Neither stands in for
 * the other.
 *
 * @param id what names the statement within its list; equal ids in two conditions say the same
 *     thing, and that is what a comparison matches by
 * @param text the wording for staff
 * @param plain the wording for the patient: "you", active, short
 * @param sources ids of the sources that support it; empty means "source needed"
 * @param provenance how its words came to be what they are
 */
public record Statement(
    String id, String text, String plain, List<String> sources, Provenance provenance) {
  public Statement {
    Refuse.blank("id of a statement", id);
    Refuse.blank("staff wording of \"" + id + "\"", text);
    Refuse.blank("patient wording of \"" + id + "\"", plain);
    sources = List.copyOf(sources);
  }

  /** A statement in the edition's own words. */
  public Statement(String id, String text, String plain, List<String> sources) {
    this(id, text, plain, sources, Provenance.EDITION);
  }

  /** The same statement with one wording replaced. */
  public Statement with(Wording wording, String words, Provenance how) {
    return switch (wording) {
      case PATIENT -> new Statement(id, text, words, sources, how);
      case CLINICIAN -> new Statement(id, words, plain, sources, how);
    };
  }

  /** The same words, come to be in another way. */
  public Statement with(Provenance how) {
    return new Statement(id, text, plain, sources, how);
  }

  /** The text in the wording asked for. */
  public String in(Wording wording) {
    return switch (wording) {
      case PATIENT -> plain;
      case CLINICIAN -> text;
    };
  }

  /** Whether no source supports this statement yet. */
  public boolean needsSource() {
    return sources.isEmpty();
  }
}

package org.careleaf.model;

import java.util.Optional;

/**
 * Something a patient feels, or an examiner finds.
 *
 * @param id the symptom's id, also its file's name
 * @param name its name, in words that staff and patients both use
 * @param labels its other names, and whom it is for
 * @param kind felt by the patient or observed by the examiner
 * @param group which row of a comparison it belongs to
 * @param summary what it is
 * @param redFlag the red flag that this symptom is, if it is one
 * @param review who has checked it
 */
public record Symptom(
    String id,
    String name,
    Labels labels,
    Kind kind,
    Group group,
    Statement summary,
    Optional<String> redFlag,
    Review review)
    implements Topic {
  public Symptom {
    Refuse.malformedId("id of a symptom", id);
    Refuse.blank("name of symptom " + id, name);
  }

  /** The same under another name. */
  public Symptom named(String otherName, Labels otherLabels) {
    return new Symptom(id, otherName, otherLabels, kind, group, summary, redFlag, review);
  }

  /** The same, checked by somebody else or by nobody. */
  public Symptom reviewed(Review other) {
    return new Symptom(id, name, labels, kind, group, summary, redFlag, other);
  }

  /** Who notices it. */
  public enum Kind {
    /** Felt by the patient. */
    SYMPTOM,
    /** Observed by an examiner. */
    SIGN
  }

  /** What part of the story it tells. */
  public enum Group {
    /** Numbness, tingling, weakness and the like. */
    NERVE,
    /** Pain, stiffness, spasm and everything else. */
    OTHER
  }
}

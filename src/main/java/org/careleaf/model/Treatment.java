package org.careleaf.model;

import java.util.List;

/**
 * Something that can be done for a condition, or that should not be.
 *
 * @param id the treatment's id, also its file's name
 * @param name its name, in words that staff and patients both use
 * @param labels its other names, and whom it is for
 * @param kind what sort of treatment it is
 * @param summary what it is
 * @param evidence what is known of benefit and harm
 * @param positions where authorities stand
 * @param review who has checked it
 */
public record Treatment(
    String id,
    String name,
    Labels labels,
    Kind kind,
    Statement summary,
    Evidence evidence,
    List<GuidelinePosition> positions,
    Review review)
    implements Topic {
  public Treatment {
    Refuse.malformedId("id of a treatment", id);
    Refuse.blank("name of treatment " + id, name);
    positions = List.copyOf(positions);
  }

  /** The same under another name. */
  public Treatment named(String otherName, Labels otherLabels) {
    return new Treatment(id, otherName, otherLabels, kind, summary, evidence, positions, review);
  }

  /** The same, checked by somebody else or by nobody. */
  public Treatment reviewed(Review other) {
    return new Treatment(id, name, labels, kind, summary, evidence, positions, other);
  }

  /** What sort of treatment it is. */
  public enum Kind {
    SELF_CARE,
    EXERCISE,
    HANDS_ON,
    PSYCHOLOGICAL,
    MEDICINE,
    INJECTION,
    SURGERY,
    DEVICE
  }

  /**
   * What is known of a treatment.
   *
   * @param benefits what it can do, and how sure that is
   * @param risks what harm it can do
   * @param contraindications who should ask first or avoid it
   */
  public record Evidence(
      List<Statement> benefits, List<Statement> risks, List<Statement> contraindications) {
    public Evidence {
      benefits = List.copyOf(benefits);
      risks = List.copyOf(risks);
      contraindications = List.copyOf(contraindications);
    }
  }
}

package org.careleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be done for a condition, or that should not be.
 *
 * @param id the treatment's id, also its file's name
 * @param name its name, in words that staff and patients both use
 * @param labels its other names, and whom it is for
 * @param kind what sort of treatment it is
 * @param summary what it is
 * @param guide what the patient is to know and do
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
    Guide guide,
    Evidence evidence,
    List<GuidelinePosition> positions,
    Review review)
    implements Topic {
  public Treatment {
    Refuse.malformedId("id of a treatment", id);
    Refuse.blank("name of treatment " + id, name);
    positions = List.copyOf(positions);
  }

  /** Equal ones have one id; to hash all that a treatment says would cost more than it tells. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The same under another name. */
  public Treatment named(String otherName, Labels otherLabels) {
    return new Treatment(
        id, otherName, otherLabels, kind, summary, guide, evidence, positions, review);
  }

  /** The same, checked by somebody else or by nobody. */
  public Treatment reviewed(Review other) {
    return new Treatment(id, name, labels, kind, summary, guide, evidence, positions, other);
  }

  /** The same with other drawings. */
  public Treatment showing(List<String> illustrations) {
    return new Treatment(
        id, name, labels, kind, summary, guide.showing(illustrations), evidence, positions, review);
  }

  /** The one thing that its handout must say: the main message, or else what it is. */
  public Statement firstOfAll() {
    return guide.mainMessage().orElse(summary);
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
   * What the patient is to know and do.
   *
   * @param mainMessage the one thing to remember
   * @param steps how to use it or prepare for it, first things first
   * @param questions what the patient may ask; each is a {@linkplain Statement#question question}
   * @param warningSigns when to get help with it
   * @param illustrations ids of its drawings, the most telling first
   */
  public record Guide(
      Optional<Statement> mainMessage,
      List<Statement> steps,
      List<Statement> questions,
      List<WarningSign> warningSigns,
      List<String> illustrations) {
    /** Nothing is said. */
    public static final Guide NONE =
        new Guide(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Guide {
      steps = List.copyOf(steps);
      questions = List.copyOf(questions);
      warningSigns = List.copyOf(warningSigns);
      illustrations = List.copyOf(illustrations);
    }

    /** What the patient is to know and do, without signs and drawings. */
    public Guide(
        Optional<Statement> mainMessage, List<Statement> steps, List<Statement> questions) {
      this(mainMessage, steps, questions, List.of(), List.of());
    }

    /** The same with other drawings. */
    public Guide showing(List<String> others) {
      return new Guide(mainMessage, steps, questions, warningSigns, others);
    }
  }

  /**
   * What is known of a treatment.
   *
   * @param benefits what it can do, and how sure that is
   * @param risks what harm it can do
   * @param contraindications who should ask first or avoid it
   * @param withoutIt what happens to those who do nothing, or do not have it
   * @param notKnown what nobody knows for sure yet
   */
  public record Evidence(
      List<Statement> benefits,
      List<Statement> risks,
      List<Contraindication> contraindications,
      Optional<Statement> withoutIt,
      List<Statement> notKnown) {
    public Evidence {
      benefits = List.copyOf(benefits);
      risks = List.copyOf(risks);
      contraindications = List.copyOf(contraindications);
      notKnown = List.copyOf(notKnown);
    }

    /** Evidence that says nothing of doing without, nor of what is not known. */
    public Evidence(
        List<Statement> benefits, List<Statement> risks, List<Contraindication> contraindications) {
      this(benefits, risks, contraindications, Optional.empty(), List.of());
    }
  }
}

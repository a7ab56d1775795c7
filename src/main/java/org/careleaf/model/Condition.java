package org.careleaf.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition, as far as the content states it. An empty list or optional means that nothing is
 * stated; "none" is stated in words, by a statement with the id {@code none}.
 *
 * @param id the condition's id, also its file's name
 * @param name its name, in words that staff and patients both use
 * @param labels its other names, its codes, whom it is for
 * @param overview what it is and what matters most
 * @param picture how it shows
 * @param care warning signs, tests and treatments
 * @param outlook how it goes on and how it is prevented
 * @param differentialDiagnosis what tells it from others
 * @param review who has checked it
 */
public record Condition(
    String id,
    String name,
    Labels labels,
    Overview overview,
    Picture picture,
    Care care,
    Outlook outlook,
    List<DifferentialDiagnosis> differentialDiagnosis,
    Review review)
    implements Topic {
  public Condition {
    Refuse.malformedId("id of a condition", id);
    Refuse.blank("name of condition " + id, name);
    differentialDiagnosis = List.copyOf(differentialDiagnosis);
  }

  /** Equal ones have one id; to hash all that a condition says would cost more than it tells. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The same with other drawings. */
  public Condition showing(List<String> illustrations) {
    Overview with =
        new Overview(
            overview.emergency(), overview.summary(), overview.mainMessage(), illustrations);
    return new Condition(
        id, name, labels, with, picture, care, outlook, differentialDiagnosis, review);
  }

  /** The same under another name. */
  public Condition named(String otherName, Labels otherLabels) {
    return new Condition(
        id,
        otherName,
        otherLabels,
        overview,
        picture,
        care,
        outlook,
        differentialDiagnosis,
        review);
  }

  /** The same, checked by somebody else or by nobody. */
  public Condition reviewed(Review other) {
    return new Condition(
        id, name, labels, overview, picture, care, outlook, differentialDiagnosis, other);
  }

  @Override
  public Statement summary() {
    return overview.summary();
  }

  /**
   * What the condition is.
   *
   * @param emergency whether the condition itself is an emergency
   * @param summary what it is
   * @param mainMessage the one thing that its handout must say
   * @param illustrations ids of the drawings that show it
   */
  public record Overview(
      boolean emergency, Statement summary, Statement mainMessage, List<String> illustrations) {
    public Overview {
      illustrations = List.copyOf(illustrations);
    }

    /** An overview without drawings. */
    public Overview(boolean emergency, Statement summary, Statement mainMessage) {
      this(emergency, summary, mainMessage, List.of());
    }
  }

  /**
   * How the condition shows.
   *
   * @param ages who gets it, and at what age
   * @param onset how it starts
   * @param mainPain where it hurts most
   * @param radiation where the pain spreads
   * @param presentations its symptoms and signs
   * @param factors what changes it, and who is at risk
   */
  public record Picture(
      Optional<Fact<AgeRange>> ages,
      Optional<Fact<Set<Onset>>> onset,
      List<Statement> mainPain,
      List<Statement> radiation,
      List<Presentation> presentations,
      Factors factors) {
    public Picture {
      mainPain = List.copyOf(mainPain);
      radiation = List.copyOf(radiation);
      presentations = List.copyOf(presentations);
    }
  }

  /**
   * What acts on the condition.
   *
   * @param aggravating what makes it worse
   * @param relieving what eases it
   * @param risk what makes it more likely
   */
  public record Factors(
      List<Statement> aggravating, List<Statement> relieving, List<Statement> risk) {
    public Factors {
      aggravating = List.copyOf(aggravating);
      relieving = List.copyOf(relieving);
      risk = List.copyOf(risk);
    }
  }

  /**
   * What to do about the condition.
   *
   * @param redFlags ids of its warning signs, most urgent first
   * @param typicalTests tests, and when none is needed
   * @param treatments treatments, and what is not advised
   * @param avoid what the patient should leave out
   */
  public record Care(
      List<String> redFlags,
      List<Statement> typicalTests,
      List<TreatmentOption> treatments,
      List<Statement> avoid) {
    public Care {
      redFlags = List.copyOf(redFlags);
      typicalTests = List.copyOf(typicalTests);
      treatments = List.copyOf(treatments);
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * How the condition goes on, and what is open.
   *
   * @param prognosis what to expect
   * @param prevention what keeps it from coming, or coming back
   * @param notKnown what nobody knows for sure yet
   * @param questions what the patient may ask; each is a {@linkplain Statement#question question}
   */
  public record Outlook(
      Optional<Fact<Set<TimeCourse>>> prognosis,
      List<Statement> prevention,
      List<Statement> notKnown,
      List<Statement> questions) {
    public Outlook {
      prevention = List.copyOf(prevention);
      notKnown = List.copyOf(notKnown);
      questions = List.copyOf(questions);
    }

    /** An outlook of which nothing is said to be open. */
    public Outlook(Optional<Fact<Set<TimeCourse>>> prognosis, List<Statement> prevention) {
      this(prognosis, prevention, List.of(), List.of());
    }
  }
}

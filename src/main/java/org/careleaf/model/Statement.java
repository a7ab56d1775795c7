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
 * @param kind whether it states something, or is a question that the patient may ask
 */
public record Statement(
    String id, String text, String plain, List<String> sources, Provenance provenance, Kind kind) {
  public Statement {
    Refuse.blank("id of a statement", id);
    Refuse.blank("staff wording of \"" + id + "\"", text);
    Refuse.blank("patient wording of \"" + id + "\"", plain);
    sources = List.copyOf(sources);
    if (kind == Kind.QUESTION && !(text.equals(plain) && sources.isEmpty())) {
      throw new IllegalArgumentException(
          "the question \"" + id + "\" has one wording and no source");
    }
  }

  /** Equal ones have one id and one wording; the rest need not be hashed. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + plain.hashCode();
  }

  /** What a statement does. */
  public enum Kind {
    /** It states something, which a source can support. */
    CLAIM,
    /** It asks something: staff read the patient's own words, and no source can support it. */
    QUESTION
  }

  /** A claim. */
  public Statement(
      String id, String text, String plain, List<String> sources, Provenance provenance) {
    this(id, text, plain, sources, provenance, Kind.CLAIM);
  }

  /** A statement in the edition's own words. */
  public Statement(String id, String text, String plain, List<String> sources) {
    this(id, text, plain, sources, Provenance.EDITION);
  }

  /** A question that the patient may ask, in the edition's own words. */
  public static Statement question(String id, String plain) {
    return new Statement(id, plain, plain, List.of(), Provenance.EDITION, Kind.QUESTION);
  }

  /** The same statement with one wording replaced; of a question, its only one. */
  public Statement with(Wording wording, String words, Provenance how) {
    if (isQuestion()) {
      return new Statement(id, words, words, sources, how, kind);
    }
    return switch (wording) {
      case PATIENT -> new Statement(id, text, words, sources, how);
      case CLINICIAN -> new Statement(id, words, plain, sources, how);
    };
  }

  /** The same words, come to be in another way. */
  public Statement with(Provenance how) {
    return new Statement(id, text, plain, sources, how, kind);
  }

  /** The same words under another id. */
  public Statement named(String otherId) {
    return new Statement(otherId, text, plain, sources, provenance, kind);
  }

  /** The wordings that can be told apart: both, but of a question only the patient's. */
  public List<Wording> wordings() {
    return isQuestion() ? List.of(Wording.PATIENT) : List.of(Wording.values());
  }

  public boolean isQuestion() {
    return kind == Kind.QUESTION;
  }

  /** The text in the wording asked for. */
  public String in(Wording wording) {
    return switch (wording) {
      case PATIENT -> plain;
      case CLINICIAN -> text;
    };
  }

  /** Whether this states something that no source supports yet. */
  public boolean needsSource() {
    return sources.isEmpty() && !isQuestion();
  }
}

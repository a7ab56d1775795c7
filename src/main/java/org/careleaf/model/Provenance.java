package org.careleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * How a statement's words came to be what they are.
 *
 * @param added whether the clinic added the whole statement
 * @param replacements the wordings that the clinic replaced
 * @param translation how the patient's wording came into the library's language
 */
public record Provenance(boolean added, List<Replacement> replacements, Translation translation) {
  /** The edition's own words, in its own language. */
  public static final Provenance EDITION = new Provenance(false, List.of(), Translation.ORIGINAL);

  /** A statement that the clinic added. */
  public static final Provenance CLINIC = new Provenance(true, List.of(), Translation.ORIGINAL);

  public Provenance {
    replacements = List.copyOf(replacements);
  }

  /** Whether a wording of it is the clinic's. */
  public boolean isClinics() {
    return added || !replacements.isEmpty();
  }

  /** What the clinic did to one wording, if anything. */
  public Optional<Replacement> replacement(Wording wording) {
    return replacements.stream().filter(r -> r.wording() == wording).findFirst();
  }

  /**
   * The clinic's words in place of the edition's.
   *
   * @param wording which wording was replaced
   * @param original what the edition says now
   * @param originalChanged whether the edition said something else when the clinic replaced it
   */
  public record Replacement(Wording wording, String original, boolean originalChanged) {}
}

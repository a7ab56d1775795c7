package org.careleaf.clinic;

import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Letterhead;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;

/**
 * What a clinic keeps beside its own topics and texts.
 *
 * @param settings what it decided
 * @param letterhead what its sheets say of it, if anything
 * @param phrases sentences that its staff use
 * @param packs topics that it hands out together
 * @param signOffs who answers for which words
 */
public record Clinic(
    ClinicSettings settings,
    Optional<Letterhead> letterhead,
    List<Phrase> phrases,
    List<Pack> packs,
    SignOffs signOffs) {
  /** No clinic. */
  public static final Clinic NONE =
      new Clinic(
          ClinicSettings.USUAL, Optional.empty(), List.of(), List.of(), new SignOffs(List.of()));

  public Clinic {
    phrases = List.copyOf(phrases);
    packs = List.copyOf(packs);
  }

  /** The same with other settings. */
  public Clinic with(ClinicSettings others) {
    return new Clinic(others, letterhead, phrases, packs, signOffs);
  }

  /** The library with the clinic's emergency number and sign-offs. */
  public Library applied(Library library) {
    return signOffs.applied(numbered(library));
  }

  private Library numbered(Library library) {
    Edition e = library.edition();
    return settings
        .emergencyNumber()
        .filter(number -> !number.equals(e.emergencyNumber()))
        .map(
            number ->
                library
                    .changed(new EmergencyNumber(e.emergencyNumber(), number))
                    .as(new Edition(e.id(), e.title(), e.date(), e.language(), number)))
        .orElse(library);
  }
}

package org.careleaf.printing;

import java.util.List;
import java.util.Optional;

/**
 * What can be chosen at a printer. What it does not tell is not offered.
 *
 * @param trays the names of its trays, each once, in its order; empty where there is no choice
 * @param papers the sizes that it takes; empty where it does not tell
 * @param usualSides what it does unless told otherwise; empty where there is no choice
 * @param usualInk what it does unless told otherwise; empty where there is no choice
 */
public record Offer(
    List<String> trays, List<Paper> papers, Optional<Sided> usualSides, Optional<Ink> usualInk) {
  /** Of a printer that tells nothing. */
  public static final Offer NOTHING =
      new Offer(List.of(), List.of(), Optional.empty(), Optional.empty());

  public Offer {
    trays = List.copyOf(trays);
    papers = List.copyOf(papers);
  }
}

package org.careleaf.printing;

import java.util.List;
import java.util.Optional;

/**
 * How a document is to come out of a printer.
 *
 * @param tray the name of the tray; empty for the printer's usual one
 * @param sides empty for what the printer usually does
 * @param ink empty for what the printer usually does
 * @param copies from 1 to 99, set by set
 * @param pages the pages to print, from 1, in order; empty for all
 */
public record PrintChoice(
    Optional<String> tray,
    Optional<Sided> sides,
    Optional<Ink> ink,
    int copies,
    List<Integer> pages) {
  public static final int MOST_COPIES = 99;

  /** Everything, once, as the printer usually prints. */
  public static final PrintChoice USUAL =
      new PrintChoice(Optional.empty(), Optional.empty(), Optional.empty(), 1, List.of());

  public PrintChoice {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException(copies + " copies cannot be printed: 1 to 99 can.");
    }
    pages = List.copyOf(pages);
  }
}

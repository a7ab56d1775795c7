package org.careleaf.ui.basket;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.careleaf.clinic.Pack;

/**
 * What can be asked for with packs.
 *
 * @param own this person's packs
 * @param clinics the clinic's packs
 * @param place asks whether packs can be kept for the clinic now, which may take a while
 * @param use fills the basket with a pack
 */
public record PackActions(
    Shelf own, Shelf clinics, Consumer<Consumer<ClinicPlace>> place, Consumer<Pack> use) {
  /**
   * Somebody's packs, and what can be done to them.
   *
   * @param packs those that there are now
   * @param save keeps the basket as a pack under a name, in place of the one of that name
   * @param rename gives a pack another name
   * @param delete deletes a pack
   */
  public record Shelf(
      Supplier<List<Pack>> packs,
      Consumer<String> save,
      BiConsumer<Pack, String> rename,
      Consumer<Pack> delete) {}

  /** Whether packs can be kept for the clinic. */
  public enum ClinicPlace {
    /** No clinic's folder is set. */
    NONE,
    /** One is set that is away, or cannot be written to. */
    CLOSED,
    OPEN
  }
}

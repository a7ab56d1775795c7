package org.careleaf.ui.basket;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.careleaf.clinic.Pack;

/**
 * What can be asked for with packs.
 *
 * @param clinics the clinic's packs that there are now
 * @param own this person's packs that there are now
 * @param use fills the basket with a pack
 * @param save keeps the basket as a pack under a name, in place of this person's of that name
 * @param rename gives a pack of this person's another name, in place of this person's of that name
 * @param delete deletes a pack of this person's
 */
public record PackActions(
    Supplier<List<Pack>> clinics,
    Supplier<List<Pack>> own,
    Consumer<Pack> use,
    Consumer<String> save,
    BiConsumer<Pack, String> rename,
    Consumer<Pack> delete) {}

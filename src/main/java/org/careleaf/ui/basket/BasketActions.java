package org.careleaf.ui.basket;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careleaf.clinic.Pack;
import org.careleaf.handout.HandoutItem;

/**
 * What the basket's bar can ask for.
 *
 * @param name what an item is called on screen
 * @param open shows an item
 * @param packs the packs that there are now
 * @param usePack fills the basket with a pack
 * @param savePack keeps the basket as a pack under a name
 */
public record BasketActions(
    Function<HandoutItem, String> name,
    Consumer<HandoutItem> open,
    Supplier<List<Pack>> packs,
    Consumer<Pack> usePack,
    Consumer<String> savePack) {}

package org.careleaf.ui.basket;

import java.util.function.Consumer;
import java.util.function.Function;
import org.careleaf.handout.HandoutItem;

/**
 * What the basket's bar can ask for.
 *
 * @param name what an item is called on screen
 * @param open shows an item
 * @param packs what can be asked for with packs
 */
public record BasketActions(
    Function<HandoutItem, String> name, Consumer<HandoutItem> open, PackActions packs) {}

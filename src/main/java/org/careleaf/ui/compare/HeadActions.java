package org.careleaf.ui.compare;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.careleaf.model.Condition;

/**
 * What the head of a column can ask for.
 *
 * @param open shows the condition
 * @param remove takes it out of the comparison
 * @param move moves it by so many columns to the right
 */
record HeadActions(
    Consumer<Condition> open, Consumer<Condition> remove, ObjIntConsumer<Condition> move) {}

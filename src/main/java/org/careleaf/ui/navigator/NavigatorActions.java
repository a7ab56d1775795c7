package org.careleaf.ui.navigator;

import java.util.function.Consumer;
import org.careleaf.model.Condition;
import org.careleaf.model.Topic;

/**
 * What the navigator and the search can ask for.
 *
 * @param start shows the start page
 * @param compare shows the comparison
 * @param problems shows what is wrong with the content
 * @param open shows a topic
 * @param addToComparison adds a condition to the comparison, and shows it
 */
public record NavigatorActions(
    Runnable start,
    Runnable compare,
    Runnable problems,
    Consumer<Topic> open,
    Consumer<Condition> addToComparison) {}

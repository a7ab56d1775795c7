package org.careleaf.ui.compare;

import java.util.function.Consumer;
import org.careleaf.model.Condition;
import org.careleaf.model.Topic;

/**
 * What the comparison's page can ask for.
 *
 * @param open shows a topic
 * @param find puts the focus into the search field
 * @param removed is told of each condition that was taken out, and can be brought back
 */
public record CompareActions(Consumer<Topic> open, Runnable find, Consumer<Condition> removed) {}

package org.careleaf.ui.topic;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.careleaf.model.Condition;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/**
 * What a topic's page can ask for.
 *
 * @param open shows another topic
 * @param add adds a condition to the comparison, or shows the comparison that it is in
 * @param compared the conditions in the comparison
 * @param compare shows exactly these conditions side by side
 * @param openProblem shows what is wrong with a topic's file
 */
public record TopicActions(
    Consumer<Topic> open,
    Consumer<Condition> add,
    ObservableList<Condition> compared,
    Consumer<List<Condition>> compare,
    Consumer<Problem> openProblem) {}

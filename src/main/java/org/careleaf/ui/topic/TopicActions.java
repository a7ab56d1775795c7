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
 * @param comparing what it can ask of the comparison
 * @param openProblem shows what is wrong with a topic's file
 * @param signOff shows what somebody would sign who answers for a topic
 */
public record TopicActions(
    Consumer<Topic> open,
    Comparing comparing,
    Consumer<Problem> openProblem,
    Consumer<Topic> signOff) {
  /**
   * What can be asked of the comparison.
   *
   * @param add adds a condition to it, or shows the comparison that it is in
   * @param compared the conditions in it
   * @param compare shows exactly these conditions side by side
   */
  public record Comparing(
      Consumer<Condition> add,
      ObservableList<Condition> compared,
      Consumer<List<Condition>> compare) {}
}

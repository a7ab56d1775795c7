package org.careleaf.ui.problems;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/**
 * What the page of problems can ask for.
 *
 * @param topicOf the topic that a problem belongs to, if it is shown
 * @param open shows a topic
 * @param copy puts a text on the clipboard
 */
public record ProblemsActions(
    Function<Problem, Optional<Topic>> topicOf, Consumer<Topic> open, Consumer<String> copy) {}

package org.careleaf.ui.topic;

import java.util.Optional;
import java.util.function.Function;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/**
 * What the pages of topics show.
 *
 * @param library where topics refer to each other
 * @param keptFor the problem for which a topic still shows its last good text, if it does
 */
public record TopicContent(Library library, Function<Topic, Optional<Problem>> keptFor) {}

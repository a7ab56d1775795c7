package org.careleaf.model;

import java.util.List;
import java.util.Set;

/** Whom a topic is for. */
public enum Audience {
  ADULTS,
  PREGNANT;

  /** The ids of the reasons to ask first before a treatment that hold for everybody of it. */
  public Set<String> reasons() {
    return switch (this) {
      case ADULTS -> Set.of();
      case PREGNANT -> Set.of("pregnancy");
    };
  }

  /** Whom topics are for together: where they differ, all adults. */
  public static Audience of(List<? extends Topic> topics) {
    List<Audience> each =
        topics.stream().map(topic -> topic.labels().audience()).distinct().toList();
    return each.size() == 1 ? each.getFirst() : ADULTS;
  }
}

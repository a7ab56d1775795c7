package org.careleaf.ui.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.model.Condition;

/** What a handout is about. */
public sealed interface HandoutSubject {
  List<Condition> conditions();

  record OfTopic(Condition condition) implements HandoutSubject {
    @Override
    public List<Condition> conditions() {
      return List.of(condition);
    }
  }

  record OfComparison(List<Condition> conditions) implements HandoutSubject {
    public OfComparison {
      conditions = List.copyOf(conditions);
    }
  }

  /** For the file, for example "Careleaf herniated-disc.pdf". */
  default String fileName() {
    return conditions().stream()
        .map(Condition::id)
        .collect(Collectors.joining(" and ", "Careleaf ", ".pdf"));
  }
}

package org.careleaf.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.model.Condition;
import org.careleaf.model.Statement;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/** The questions that topics give their reader to ask. */
final class Questions {
  /** With the two that every sheet has, no more than somebody asks in one visit. */
  static final int MOST = 3;

  private Questions() {}

  /** Of several topics the first question of each, then the second of each; none twice. */
  static List<Statement> of(List<Topic> topics) {
    List<List<Statement>> each = topics.stream().map(Questions::of).toList();
    int longest = each.stream().mapToInt(List::size).max().orElse(0);
    Map<String, Statement> questions = new LinkedHashMap<>();
    for (int turn = 0; turn < longest; turn++) {
      int place = turn;
      each.stream()
          .filter(list -> place < list.size())
          .map(list -> list.get(place))
          .forEach(question -> questions.putIfAbsent(question.id(), question));
    }
    return questions.values().stream().limit(MOST).toList();
  }

  private static List<Statement> of(Topic topic) {
    return switch (topic) {
      case Condition condition -> condition.outlook().questions();
      case Treatment treatment -> treatment.guide().questions();
      case Symptom _ -> List.of();
    };
  }
}

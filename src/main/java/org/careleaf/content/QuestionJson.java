package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.model.Statement;
import org.jspecify.annotations.Nullable;

/** A question that the patient may ask. */
record QuestionJson(
    @JsonProperty(required = true) String id, @JsonProperty(required = true) String plain) {
  static List<Statement> statements(@Nullable List<QuestionJson> questions) {
    return questions == null
        ? List.of()
        : questions.stream().map(q -> Statement.question(q.id, q.plain)).toList();
  }
}

package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement of a list. */
record ItemJson(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String text,
    @JsonProperty(required = true) String plain,
    @JsonProperty(required = true) List<String> sources) {
  static List<Statement> statements(@Nullable List<ItemJson> items) {
    return items == null
        ? List.of()
        : items.stream()
            .map(item -> new Statement(item.id, item.text, item.plain, item.sources))
            .toList();
  }
}

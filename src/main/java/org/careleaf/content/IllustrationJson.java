package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code illustrations/ID.json}: the words that go with {@code illustrations/ID.svg}. */
record IllustrationJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String alternativeText,
    @JsonProperty(required = true) String caption,
    @Nullable Map<String, String> words) {
  /** Words in the drawing by the id of their text element; none where none are given. */
  Map<String, String> wordsById() {
    return words == null ? Map.of() : words;
  }
}

package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of one topic, to stand in place of its own: a translation, or a clinic's own wording. */
record TextsJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @Nullable TextJson name,
    @Nullable List<String> alternateNames,
    @Nullable Map<String, TextJson> texts) {
  /**
   * One text.
   *
   * @param of the hash of the original that it stands for
   */
  record TextJson(
      @JsonProperty(required = true) String text, @JsonProperty(required = true) String of) {}

  /** Texts by key; none where none are given. */
  Map<String, TextJson> byKey() {
    return texts == null ? Map.of() : texts;
  }
}

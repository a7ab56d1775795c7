package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
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
  /** What a text begins with that is still to be written. */
  static final String TODO = "TODO: ";

  /** A text that is still to be written is no text yet. */
  TextsJson {
    name = name == null || name.isTodo() ? null : name;
    if (texts != null) {
      Map<String, TextJson> written = new LinkedHashMap<>(texts);
      written.values().removeIf(TextJson::isTodo);
      texts = Collections.unmodifiableMap(written);
    }
  }

  /**
   * One text.
   *
   * @param of the hash of the original that it stands for
   */
  record TextJson(
      @JsonProperty(required = true) String text, @JsonProperty(required = true) String of) {
    boolean isTodo() {
      return TextsJson.isTodo(text);
    }
  }

  private static boolean isTodo(String text) {
    return text.startsWith(TODO.strip());
  }

  /** Texts by key; none where none are given. */
  Map<String, TextJson> byKey() {
    return texts == null ? Map.of() : texts;
  }

  /** Other names; none where none are given. */
  List<String> otherNames() {
    return alternateNames == null
        ? List.of()
        : alternateNames.stream().filter(name -> !isTodo(name)).toList();
  }

  /** Whether other names are still to be written. */
  boolean owesOtherNames() {
    return alternateNames != null && otherNames().size() < alternateNames.size();
  }
}

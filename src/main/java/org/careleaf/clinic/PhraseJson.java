package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code phrases/ID.json} of a clinic's folder. */
record PhraseJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String text) {
  Phrase phrase() {
    return new Phrase(id, text);
  }
}

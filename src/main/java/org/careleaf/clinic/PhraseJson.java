package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code phrases/ID.json} of a clinic's folder. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhraseJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String text) {
  static PhraseJson of(Phrase phrase) {
    return new PhraseJson(null, phrase.id(), phrase.text());
  }

  Phrase phrase() {
    return new Phrase(id, text);
  }
}

package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Translation;
import org.jspecify.annotations.Nullable;

/** {@code glossary.json}. */
record GlossaryJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) List<TermJson> terms) {

  record TermJson(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String term,
      @Nullable List<String> otherForms,
      @JsonProperty(required = true) String plain,
      @Nullable Map<String, String> plainForms,
      @Nullable String say,
      @JsonProperty(required = true) GlossaryTerm.Use use) {
    GlossaryTerm glossaryTerm() {
      Stream<String> others = otherForms == null ? Stream.of() : otherForms.stream();
      return new GlossaryTerm(
          id,
          Stream.concat(Stream.of(term), others).toList(),
          plain,
          plainForms == null ? Map.of() : plainForms,
          Optional.ofNullable(say),
          use,
          Translation.ORIGINAL);
    }
  }
}

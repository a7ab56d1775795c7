package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.Audience;
import org.careleaf.model.Review;
import org.careleaf.model.Symptom;
import org.jspecify.annotations.Nullable;

/** {@code symptoms/ID.json}. */
record SymptomJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @Nullable List<String> formerIds,
    @JsonProperty(required = true) String name,
    @Nullable List<String> alternateNames,
    @JsonProperty(required = true) Audience audience,
    @JsonProperty(required = true) Symptom.Kind kind,
    @JsonProperty(required = true) Symptom.Group group,
    @JsonProperty(required = true) StatementJson summary,
    @Nullable String redFlag) {
  Symptom symptom() {
    return new Symptom(
        id,
        name,
        LabelsReader.labels(alternateNames, formerIds, audience),
        kind,
        group,
        summary.named("summary"),
        Optional.ofNullable(redFlag),
        Review.DRAFT);
  }
}

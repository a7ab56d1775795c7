package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code codes/icd-10-cm.json}. */
record CodesJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String system,
    @JsonProperty(required = true) String release,
    @JsonProperty(required = true) String source,
    @JsonProperty(required = true) List<String> families,
    @JsonProperty(required = true) Map<String, String> headings,
    @JsonProperty(required = true) Map<String, String> billable) {
  CodeList list() {
    return new CodeList(system + " (" + release + ")", families, headings, billable);
  }
}

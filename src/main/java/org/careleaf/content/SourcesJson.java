package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.model.Source;
import org.jspecify.annotations.Nullable;

/** {@code sources.json}. */
record SourcesJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) List<SourceJson> sources) {

  record SourceJson(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String label,
      @JsonProperty(required = true) String authors,
      @JsonProperty(required = true) String title,
      @JsonProperty(required = true) String year,
      @JsonProperty(required = true) String address,
      @JsonProperty(required = true) String seen) {
    Source source() {
      return new Source(id, label, authors, title, year, address, seen);
    }
  }

  Map<String, Source> byId() {
    Map<String, Source> map = new LinkedHashMap<>();
    for (SourceJson json : sources) {
      map.put(json.id(), json.source());
    }
    return map;
  }
}

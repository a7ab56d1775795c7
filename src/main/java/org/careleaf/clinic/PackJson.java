package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code packs/ID.json} of a clinic's folder. */
record PackJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) List<String> topics) {
  Pack pack() {
    return new Pack(id, name, topics.stream().map(TopicNames::parse).toList());
  }
}

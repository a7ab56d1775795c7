package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Urgency;
import org.jspecify.annotations.Nullable;

/** {@code red-flags/ID.json}. */
record RedFlagJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Urgency urgency,
    @JsonProperty(required = true) StatementJson statement,
    @Nullable StatementJson why) {
  RedFlag redFlag() {
    return new RedFlag(
        urgency, statement.named(id), Optional.ofNullable(why).map(said -> said.named("why")));
  }
}

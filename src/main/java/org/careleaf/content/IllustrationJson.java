package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code illustrations/ID.json}: the words that go with {@code illustrations/ID.svg}. */
record IllustrationJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) String alternativeText,
    @JsonProperty(required = true) String caption) {}

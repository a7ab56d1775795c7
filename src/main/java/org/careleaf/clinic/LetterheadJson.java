package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Letterhead;
import org.jspecify.annotations.Nullable;

/** {@code letterhead.json} of a clinic's folder. */
record LetterheadJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String name,
    @Nullable List<String> address,
    @Nullable String phone,
    @Nullable String openingHours,
    @Nullable String outOfHoursPhone) {
  Letterhead letterhead() {
    return new Letterhead(
        name,
        address == null ? List.of() : address,
        Optional.ofNullable(phone),
        Optional.ofNullable(openingHours),
        Optional.ofNullable(outOfHoursPhone));
  }
}

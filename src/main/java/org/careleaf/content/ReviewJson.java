package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.careleaf.model.Review;
import org.jspecify.annotations.Nullable;

/** Who has checked a topic. */
record ReviewJson(
    @JsonProperty(required = true) Review.Status status,
    @Nullable String by,
    @Nullable LocalDate on,
    @Nullable LocalDate due) {
  Review review() {
    return new Review(
        status, Optional.ofNullable(by), Optional.ofNullable(on), Optional.ofNullable(due));
  }
}

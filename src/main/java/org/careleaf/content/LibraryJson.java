package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.careleaf.model.Edition;
import org.careleaf.model.PreparedComparison;
import org.jspecify.annotations.Nullable;

/** {@code library.json}. */
record LibraryJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) int format,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) LocalDate date,
    @JsonProperty(required = true) String language,
    @JsonProperty(required = true) String emergencyNumber,
    @Nullable List<RequiredRedFlags> requiredRedFlags,
    @Nullable List<ComparisonJson> comparisons) {
  /** The newest format that this program reads. */
  static final int NEWEST_FORMAT = 1;

  record ComparisonJson(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) List<String> conditions,
      @JsonProperty(required = true) String question,
      @JsonProperty(required = true) StatementJson message) {
    /** Refuses here what the model refuses, so that the place is named. */
    ComparisonJson {
      PreparedComparison.refuseOtherThan2To4(conditions);
    }

    PreparedComparison prepared() {
      return new PreparedComparison(id, conditions, question, message.named(id));
    }
  }

  Edition edition() {
    if (format != NEWEST_FORMAT) {
      throw new IllegalArgumentException(
          "this content has format "
              + format
              + ", and this program reads format "
              + NEWEST_FORMAT
              + "; get a newer program");
    }
    return new Edition(id, title, date, Locale.forLanguageTag(language), emergencyNumber);
  }

  List<PreparedComparison> prepared() {
    return comparisons == null
        ? List.of()
        : comparisons.stream().map(ComparisonJson::prepared).toList();
  }

  List<RequiredRedFlags> demands() {
    return requiredRedFlags == null ? List.of() : requiredRedFlags;
  }
}

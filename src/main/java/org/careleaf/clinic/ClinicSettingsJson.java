package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code clinic.json} of a clinic's folder. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClinicSettingsJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) int format,
    @Nullable String emergencyNumber,
    @Nullable UnreviewedPolicy unreviewed) {
  static final String SCHEMA = "schema/clinic.schema.json";

  /** The newest format of a clinic's folder that this program reads. */
  static final int NEWEST_FORMAT = 1;

  static ClinicSettingsJson of(ClinicSettings settings) {
    return new ClinicSettingsJson(
        SCHEMA, NEWEST_FORMAT, settings.emergencyNumber().orElse(null), settings.unreviewed());
  }

  ClinicSettings settings() {
    if (format != NEWEST_FORMAT) {
      throw new IllegalArgumentException(
          "this clinic folder has format "
              + format
              + ", and this program reads format "
              + NEWEST_FORMAT
              + ": a newer program is needed");
    }
    return new ClinicSettings(
        Optional.ofNullable(emergencyNumber),
        unreviewed == null ? ClinicSettings.USUAL.unreviewed() : unreviewed);
  }
}

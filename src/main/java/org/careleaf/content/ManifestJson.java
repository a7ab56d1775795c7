package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.careleaf.files.Stamp;
import org.jspecify.annotations.Nullable;

/** {@code manifest.json}: the name of each file of an edition, and its SHA-256. */
record ManifestJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) Map<String, String> files) {
  static final String NAME = "manifest.json";

  Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new LinkedHashMap<>();
    files.forEach((name, sha256) -> stamps.put(name, new Stamp(sha256)));
    return stamps;
  }
}

package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.handout.HandoutItem;
import org.jspecify.annotations.Nullable;

/** {@code packs/ID.json} of a clinic's folder, or of a person's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) List<String> topics,
    @Nullable OptionsJson options,
    @Nullable List<String> phrases) {
  static PackJson of(Pack pack) {
    return new PackJson(
        null,
        pack.id(),
        pack.name(),
        pack.items().stream().map(HandoutItem::path).toList(),
        pack.options().equals(PackOptions.NONE) ? null : OptionsJson.of(pack.options()),
        pack.phrases().isEmpty() ? null : pack.phrases());
  }

  Pack pack() {
    return new Pack(
        id,
        name,
        topics.stream().map(PackJson::item).toList(),
        options == null ? PackOptions.NONE : options.options(),
        phrases == null ? List.of() : phrases);
  }

  private static HandoutItem item(String topic) {
    if (topic.startsWith("symptoms/")) {
      throw new IllegalArgumentException(
          "nothing prints for a symptom, so no pack takes \""
              + topic
              + "\"; name the conditions that have it");
    }
    return HandoutItem.parse(topic);
  }
}

package org.careleaf.clinic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is not what it was when somebody signed.
 *
 * @param key the text's key
 * @param before what it was; empty where it is new
 * @param after what it is; empty where it is gone
 */
public record WordChange(String key, Optional<String> before, Optional<String> after) {
  /** Everything that changed, in the order of the texts as they are now; what is gone last. */
  public static List<WordChange> between(Map<String, String> before, Map<String, String> after) {
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<WordChange> changes = new ArrayList<>();
    for (String key : keys) {
      if (!Objects.equals(before.get(key), after.get(key))) {
        changes.add(
            new WordChange(
                key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))));
      }
    }
    return changes;
  }
}

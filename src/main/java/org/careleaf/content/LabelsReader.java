package org.careleaf.content;

import java.util.List;
import org.careleaf.model.Audience;
import org.careleaf.model.Labels;
import org.careleaf.model.Translation;
import org.jspecify.annotations.Nullable;

/** The labels of a topic that has no codes. */
final class LabelsReader {
  private LabelsReader() {}

  static Labels labels(
      @Nullable List<String> names, @Nullable List<String> formerIds, Audience audience) {
    return new Labels(
        orNone(names), List.of(), List.of(), orNone(formerIds), audience, Translation.ORIGINAL);
  }

  private static List<String> orNone(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}

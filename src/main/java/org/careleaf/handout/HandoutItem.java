package org.careleaf.handout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.model.PreparedComparison;

/** What a handout is about, or a part of what it is about. Names its topics by their ids. */
public sealed interface HandoutItem {
  record OfCondition(String id) implements HandoutItem {}

  record OfTreatment(String id) implements HandoutItem {}

  /** Conditions side by side. */
  record OfComparison(List<String> ids) implements HandoutItem {
    public OfComparison {
      ids = List.copyOf(ids);
      PreparedComparison.refuseOtherThan2To4(ids);
      if (ids.stream().distinct().count() < ids.size()) {
        throw new IllegalArgumentException("A comparison names no condition twice.");
      }
    }
  }

  /** The ids of the conditions that it speaks of. */
  default Stream<String> conditionIds() {
    return switch (this) {
      case OfCondition(var id) -> Stream.of(id);
      case OfComparison(var ids) -> ids.stream();
      case OfTreatment _ -> Stream.empty();
    };
  }

  /**
   * What names it in files and on a command line: {@code conditions/sciatica}, {@code
   * treatments/heat}, {@code comparisons/sciatica+herniated-disc}.
   */
  default String path() {
    return switch (this) {
      case OfCondition(var id) -> Folder.CONDITIONS + id;
      case OfTreatment(var id) -> Folder.TREATMENTS + id;
      case OfComparison(var ids) -> Folder.COMPARISONS + String.join("+", ids);
    };
  }

  /**
   * Reads what {@link #path()} wrote.
   *
   * @throws IllegalArgumentException for anything else, in a sentence that says what is right
   */
  static HandoutItem parse(String path) {
    if (!Folder.PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is no topic of a handout: write conditions/ID, treatments/ID or"
              + " comparisons/ID+ID");
    }
    String ids = path.substring(path.indexOf('/') + 1);
    if (path.startsWith(Folder.CONDITIONS)) {
      return new OfCondition(ids);
    }
    return path.startsWith(Folder.TREATMENTS)
        ? new OfTreatment(ids)
        : new OfComparison(Arrays.asList(ids.split("\\+", -1)));
  }

  /** The folders that paths begin with. */
  final class Folder {
    private static final String CONDITIONS = "conditions/";
    private static final String TREATMENTS = "treatments/";
    private static final String COMPARISONS = "comparisons/";
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern PATH =
        Pattern.compile(
            "(?:conditions|treatments)/" + ID + "|comparisons/" + ID + "(?:\\+" + ID + "){1,3}");

    private Folder() {}
  }
}

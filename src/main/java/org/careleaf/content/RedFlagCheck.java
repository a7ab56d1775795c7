package org.careleaf.content;

import java.util.List;
import java.util.stream.IntStream;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Frequency;
import org.careleaf.model.Library;
import org.careleaf.model.Presentation;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Symptom;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Urgency;

/**
 * Finds conditions whose warning signs are doubtful: none for an emergency, the most urgent not
 * first, or a sign that is not expected but not warned of.
 *
 * @param library what loaded
 * @param files the files that it came from
 * @param problems where problems go
 */
record RedFlagCheck(Library library, ContentFiles files, Problems problems) {
  void check() {
    library.conditions().values().forEach(this::check);
  }

  private void check(Condition condition) {
    List<RedFlag> flags =
        condition.care().redFlags().stream().map(library.references().redFlags()::get).toList();
    if (flags.stream().noneMatch(flag -> flag.urgency() == Urgency.EMERGENCY)) {
      problems.warning(
          files.place(TopicRef.of(condition), "redFlags"),
          "no red flag here has the urgency EMERGENCY",
          "add the signs for which the patient must go to the emergency room at once");
    }
    IntStream.range(1, flags.size())
        .filter(i -> flags.get(i).urgency().compareTo(flags.get(i - 1).urgency()) < 0)
        .forEach(i -> outOfOrder(condition, flags, i));
    List<Presentation> shown = condition.picture().presentations();
    IntStream.range(0, shown.size()).forEach(i -> excluded(condition, shown.get(i), i));
  }

  private void outOfOrder(Condition condition, List<RedFlag> flags, int index) {
    problems.warning(
        files.place(TopicRef.of(condition), "redFlags", index),
        said(flags.get(index)) + " stands below " + said(flags.get(index - 1)),
        "list the most urgent first: EMERGENCY, then SAME_DAY, then SOON");
  }

  private static String said(RedFlag flag) {
    return "\"" + flag.id() + "\" (" + flag.urgency() + ")";
  }

  private void excluded(Condition condition, Presentation shown, int index) {
    if (shown.frequency() != Frequency.EXCLUDED) {
      return;
    }
    library
        .symptom(shown.symptomId())
        .flatMap(Symptom::redFlag)
        .filter(flag -> !condition.care().redFlags().contains(flag))
        .ifPresent(
            flag ->
                problems.warning(
                    files.place(TopicRef.of(condition), "presentations", index, "symptom"),
                    "\"" + shown.symptomId() + "\" is not expected here, and is a red flag",
                    "add \"" + flag + "\" to this condition's redFlags"));
  }
}

package org.careleaf.handout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.TestLibrary;

/** Handouts of every kind from the test library. */
public final class Samples {
  private static final Library LIBRARY = TestLibrary.library();

  private Samples() {}

  public static HandoutOptions options(PaperSize paper) {
    return new HandoutOptions(paper, LocalDate.of(2026, 2, 3));
  }

  /** The same with other drawings. */
  public static HandoutOptions options(PaperSize paper, Look.Pictures pictures) {
    HandoutOptions usual = options(paper);
    return new HandoutOptions(paper, usual.date(), usual.look().with(pictures), usual.selection());
  }

  public static Handout one(PaperSize paper, String... ids) {
    return composer(LIBRARY).conditions(conditions(ids), options(paper));
  }

  public static Handout comparison(PaperSize paper, String... ids) {
    return composer(LIBRARY).comparison(conditions(ids), options(paper));
  }

  public static HandoutComposer composer(Library library) {
    return new HandoutComposer(library, new Words(Locale.ENGLISH));
  }

  public static List<Condition> conditions(String... ids) {
    return Arrays.stream(ids).map(id -> LIBRARY.condition(id).orElseThrow()).toList();
  }

  /** A name and a handout for every kind, on every paper. */
  public static Map<String, Handout> all() {
    Map<String, Handout> all = new LinkedHashMap<>();
    for (PaperSize paper : PaperSize.values()) {
      all.put("one " + paper, one(paper, TestLibrary.ALPHA));
      all.put("emergency " + paper, one(paper, TestLibrary.GAMMA));
      all.put("several " + paper, one(paper, TestLibrary.ALPHA, TestLibrary.GAMMA));
      all.put("comparison " + paper, comparison(paper, TestLibrary.ALPHA, TestLibrary.BETA));
      all.put(
          "comparison of three " + paper,
          comparison(paper, TestLibrary.GAMMA, TestLibrary.ALPHA, TestLibrary.BETA));
    }
    return all;
  }
}

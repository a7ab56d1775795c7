package org.careleaf.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.careleaf.model.Coverage.Share;
import org.careleaf.model.TopicRef.Kind;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Coverage COVERAGE = Coverage.of(TestLibrary.library());

  @Test
  void countsEveryTopicRedFlagAndPreparedComparisonInTheLibrarysOrder() {
    assertEquals(
        "alpha-ache 6/22, beta-bruise 0/7, gamma-crisis 4/4, numbness 0/1, soreness 0/1,"
            + " rest 0/1, needle 0/1, tablets 0/1, walk 0/1,"
            + " cannot-breathe 1/1, cannot-wake 1/1, fever 1/1, no-better 1/1, alpha-or-beta 1/1",
        COVERAGE.shares().entrySet().stream()
            .map(e -> e.getKey().id() + " " + said(e.getValue()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void addsUpByKindAndAltogether() {
    Map<Kind, String> totals = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      if (kind.hasStatements()) {
        totals.put(kind, said(COVERAGE.total(kind)));
      }
    }

    assertEquals(
        Map.of(
            Kind.CONDITION, "10/33",
            Kind.SYMPTOM, "0/2",
            Kind.TREATMENT, "0/4",
            Kind.RED_FLAG, "4/4",
            Kind.COMPARISON, "1/1"),
        totals);
    assertEquals(new Share(15, 44), COVERAGE.total());
  }

  @Test
  void saysAHundredPerCentOnlyOfAll() {
    assertEquals(99, new Share(999, 1000).percent());
    assertEquals(100, new Share(1000, 1000).percent());
    assertEquals(51, new Share(24, 47).percent());
    assertEquals(100, new Share(0, 0).percent());
  }

  private static String said(Share share) {
    return share.sourced() + "/" + share.statements();
  }
}

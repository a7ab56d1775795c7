package org.careleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Condition;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.TestLibrary;
import org.careleaf.search.Hit.Field;
import org.careleaf.search.Hit.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private static final Search SEARCH = new Search(ShippedContent.library());

  @Test
  void whatThePatientSaysFindsTheCondition() {
    assertEquals("herniated-disc", first("slipped"));
    assertEquals("degenerative-disc-disease", first("ddd"));
    assertEquals("cauda-equina-syndrome", first("Cauda"));
  }

  @Test
  void aCodeFindsItsConditionWithAndWithoutItsDot() {
    assertEquals("herniated-disc", first("M51.26"));
    assertEquals("herniated-disc", first("m5126"));
    assertEquals(
        List.of(new Why(Field.CODE, "M51.26")),
        SEARCH.find("M51.26", 5).stream().map(Hit::why).toList());
  }

  @Test
  void aLookupCodeLeadsToItsTopicAndSaysWhatIsBilled() {
    Hit hit = new Search(OpenTopics.library()).find("a00", 5).getFirst();

    assertEquals(TestLibrary.ALPHA, hit.topic().id());
    assertEquals(new Why(Field.LOOKUP_CODE, "A00"), hit.why());
    assertEquals("A00.1", hit.billable());
  }

  /** "S39.012S" is no plural. */
  @Test
  void aCodeKeepsItsLastLetter() {
    assertEquals("s39012s", PlainText.of("S39.012S"));
    assertEquals("disc", PlainText.of("discs"));
  }

  @Test
  void aHitSaysWhichOtherNameMatched() {
    assertEquals(
        new Why(Field.ALTERNATE_NAME, "slipped disc"), SEARCH.find("slipped", 1).getFirst().why());
  }

  @ParameterizedTest
  @CsvSource({
    "can't pee, bladder-change",
    "cant pee, bladder-change",
    "trouble peeing, bladder-change",
    "numb between my legs, saddle-numbness",
    "I can’t walk, unsteady-walking",
    "slipped discs, herniated-disc",
    "I have a herniated disk, herniated-disc",
    "my back, back-spasm"
  })
  void whatPeopleTypeFindsIt(String typed, String id) {
    assertEquals(id, first(typed));
  }

  @Test
  void aQueryOfLittleWordsAloneIsNotEverything() {
    assertEquals(List.of(), SEARCH.find("it is my", 50));
    List<Hit> hits = SEARCH.find("in", 50);
    assertFalse(hits.isEmpty(), "little words count where there are no others");
    for (Hit hit : hits) {
      assertTrue(
          PlainText.words(hit.why().text()).anyMatch(word -> word.startsWith("in")),
          hit.why().toString());
    }
  }

  @Test
  void caseAccentsAndOrderOfWordsDoNotCount() {
    assertEquals("herniated-disc", first("DISC H\u00c9RNIATED"));
  }

  @Test
  void aNameComesBeforeAnotherTopicsOtherName() {
    assertEquals("sciatica", first("sciatica"));
  }

  @Test
  void aConditionComesBeforeWhatBelongsToIt() {
    assertEquals("herniated-disc", first("herniated"));
    List<Boolean> conditions =
        SEARCH.find("disc", 50).stream().map(hit -> hit.topic() instanceof Condition).toList();
    assertTrue(conditions.contains(false) && conditions.getFirst(), conditions.toString());
    assertFalse(
        conditions.subList(conditions.indexOf(false), conditions.size()).contains(true),
        conditions.toString());
  }

  @Test
  void aTopicIsFoundOnce() {
    List<String> ids = SEARCH.find("disc", 50).stream().map(hit -> hit.topic().id()).toList();

    assertEquals(ids.stream().distinct().toList(), ids);
    assertTrue(ids.contains("herniated-disc") && ids.contains("degenerative-disc-disease"));
  }

  @Test
  void theLimitHolds() {
    assertEquals(2, SEARCH.find("pain", 2).size());
  }

  @Test
  void blankAndUnknownFindNothing() {
    assertEquals(List.of(), SEARCH.find("  ", 5));
    assertEquals(List.of(), SEARCH.find("xyzzy", 5));
    assertEquals(List.of(), SEARCH.find("...", 5));
  }

  private String first(String query) {
    return SEARCH.find(query, 1).getFirst().topic().id();
  }
}

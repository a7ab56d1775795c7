package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.model.Audience;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Contraindication.Concern;
import org.careleaf.model.Library;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.junit.jupiter.api.Test;

/** Who must ask before a treatment. */
class AskFirstTest {
  private static final Library LIBRARY = OpenTopics.library();
  private static final Words WORDS = new Words(Locale.ENGLISH);

  @Test
  void upToSevenReasonsToAskFirstAreOneList() {
    AskFirst seven = askFirst(4, 2, 1);

    assertEquals(List.of(""), headings(seven));
    assertEquals(7, seven.items().size());
  }

  @Test
  void moreAreReadInGroupsByWhatTheyAreAbout() {
    AskFirst eight = askFirst(4, 2, 2);

    assertEquals(List.of("About you", "Your health", "Your medicines"), headings(eight));
    assertEquals(
        List.of(2, 4, 2), eight.groups().stream().map(group -> group.items().size()).toList());
    assertEquals(
        List.of("Ask us first, before you use tablets, if you", "About you", "PERSON 0"),
        ReadingOrder.texts(eight).limit(3).toList());
  }

  @Test
  void diseasesOfSomeOrgansAreAGroupOfTheirOwnWhereHealthWouldBeTooLong() {
    assertEquals(List.of("About you", "Your health"), headings(askFirst(4, 3, 2, 0)));
    assertEquals(
        List.of("About you", "Your health", "Heart, stomach, kidneys, liver"),
        headings(askFirst(4, 4, 2, 0)));
    assertEquals(List.of(""), headings(askFirst(4, 3, 0, 0)));
  }

  @Test
  void noGroupIsLongerThanSeven() {
    AskFirst many = askFirst(9, 2, 1);

    assertEquals(
        List.of("About you", "Your health", "Your health, also", "Your medicines"), headings(many));
    assertEquals(
        List.of(2, 5, 4, 1), many.groups().stream().map(group -> group.items().size()).toList());
    assertEquals(List.of("About you", "Your health"), headings(askFirst(7, 2, 0)));
  }

  @Test
  void ofOneKindTheyNeedNoName() {
    assertEquals(List.of(""), headings(askFirst(9, 0, 0)));
  }

  @Test
  void whereAReasonHoldsForEverybodyAllMustAskAndTellOfTheOthers() {
    List<Contraindication> reasons =
        List.of(reason("pregnancy", "are or could be pregnant"), reason("liver", "have a liver"));

    AskFirst ofAll = askFirst(reasons, Audience.PREGNANT);
    assertEquals("Ask us first, before you use tablets. Tell us if you", ofAll.heading());
    assertEquals(List.of("have a liver"), Passage.texts(ofAll.items()));

    AskFirst ofSome = askFirst(reasons, Audience.ADULTS);
    assertEquals("Ask us first, before you use tablets, if you", ofSome.heading());
    assertEquals(
        List.of("are or could be pregnant", "have a liver"), Passage.texts(ofSome.items()));
  }

  /** One list of all groups may be longer than a page in large letters. */
  @Test
  void inLargeLettersEachGroupIsAListOfItsOwn() {
    List<Contraindication> reasons = new ArrayList<>();
    add(reasons, Concern.HEALTH, 4);
    add(reasons, Concern.PERSON, 2);
    add(reasons, Concern.MEDICINES, 2);
    List<AskFirst> lists = askFirst(reasons, Audience.ADULTS, true);

    assertEquals(
        List.of(
            "Ask us first, before you use tablets, if you",
            "Ask us first also if you",
            "Ask us first also if you"),
        lists.stream().map(AskFirst::heading).toList());
    assertEquals(
        List.of("About you", "Your health", "Your medicines"),
        lists.stream().flatMap(list -> headings(list).stream()).toList());
    assertEquals(List.of(2, 4, 2), lists.stream().map(list -> list.items().size()).toList());

    reasons.add(reason("pregnancy", "are or could be pregnant"));
    assertEquals(
        "Tell us also if you", askFirst(reasons, Audience.PREGNANT, true).getLast().heading());
    assertEquals(1, askFirst(reasons.subList(0, 7), Audience.ADULTS, true).size());
  }

  private static Contraindication reason(String id, String plain) {
    return new Contraindication(Concern.PERSON, new Statement(id, plain, plain, List.of()));
  }

  private static List<String> headings(AskFirst ask) {
    return ask.groups().stream().map(AskFirst.Group::heading).toList();
  }

  private static AskFirst askFirst(int health, int person, int medicines) {
    return askFirst(health, 0, person, medicines);
  }

  private static AskFirst askFirst(int health, int organs, int person, int medicines) {
    List<Contraindication> reasons = new ArrayList<>();
    add(reasons, Concern.HEALTH, health);
    add(reasons, Concern.ORGANS, organs);
    add(reasons, Concern.PERSON, person);
    add(reasons, Concern.MEDICINES, medicines);
    return askFirst(reasons, Audience.ADULTS);
  }

  private static AskFirst askFirst(List<Contraindication> reasons, Audience audience) {
    List<AskFirst> one = askFirst(reasons, audience, false);
    assertEquals(1, one.size());
    return one.getFirst();
  }

  private static List<AskFirst> askFirst(
      List<Contraindication> reasons, Audience audience, boolean large) {
    Treatment tablets = LIBRARY.treatment("tablets").orElseThrow();
    Medicines all = new Medicines(LIBRARY, WORDS, new Quotes());
    all.take(
        new Treatment(
            tablets.id(),
            tablets.name(),
            tablets.labels(),
            tablets.kind(),
            tablets.summary(),
            tablets.guide(),
            new Treatment.Evidence(List.of(), List.of(), reasons),
            tablets.positions(),
            tablets.review()));
    return all.askFirst(audience, large);
  }

  private static void add(List<Contraindication> reasons, Concern concern, int count) {
    for (int at = 0; at < count; at++) {
      String id = concern.name().toLowerCase(Locale.ROOT) + "-" + at;
      reasons.add(
          new Contraindication(concern, new Statement(id, "s", concern + " " + at, List.of())));
    }
  }
}

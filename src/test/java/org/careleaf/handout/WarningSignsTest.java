package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Audience;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Contraindication.Concern;
import org.careleaf.model.Library;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.Statement;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;

/** When to get help with a treatment, and who must ask before it. */
class WarningSignsTest {
  private static final Library LIBRARY = OpenTopics.library();
  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static final HandoutItem ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final HandoutItem TABLETS = new OfTreatment("tablets");

  @Test
  void whatMayHappenWithATreatmentStandsInTheCardsOfItsSheet() {
    assertEquals("black poop", signs(Urgency.EMERGENCY, Selection.FULL, TABLETS).getFirst());
    assertEquals(List.of("a rash"), signs(Urgency.SAME_DAY, Selection.FULL, TABLETS));
  }

  @Test
  void besideAConditionTheyAreUnitedWithItsSigns() {
    List<String> both = signs(Urgency.EMERGENCY, Selection.FULL, ALPHA, TABLETS);
    List<String> own = signs(Urgency.EMERGENCY, Selection.FULL, ALPHA);

    assertTrue(!own.isEmpty() && both.containsAll(own), both.toString());
    assertTrue(both.contains("black poop"));
    assertEquals(own.size() + 1, both.size());
  }

  @Test
  void noneOfThemCanBeStruckOrLeftOut() {
    Selection least =
        new Selection(
            Length.SHORT,
            Set.of(Part.values()),
            Set.of(
                "treatments/tablets:warningSigns.bleed", "treatments/tablets:warningSigns.rash"));

    assertTrue(signs(Urgency.EMERGENCY, least, TABLETS).contains("black poop"));
    assertEquals(List.of("a rash"), signs(Urgency.SAME_DAY, least, TABLETS));
  }

  @Test
  void whoSignsSignsThemAndHowSoonTheyCallForHelp() {
    Map<String, String> words =
        PrintedWords.of(LIBRARY, LIBRARY.treatment("tablets").orElseThrow(), WORDS);

    assertEquals("black poop", words.get("warningSigns.bleed.plain"));
    assertEquals("EMERGENCY", words.get("warningSigns.bleed urgency"));
  }

  /** The first page of a sheet in large letters may have no room for a second group. */
  @Test
  void inLargeLettersTheFirstGroupOfSignsIsAsFullAsThePage() {
    assertEquals(List.of(4, 5), sizes(cards(9, "a sign")));
    assertEquals(List.of(7, 2), large(9, "a sign"));
    assertEquals(List.of(6, 2), large(8, "a sign"));
    assertEquals(List.of(7), large(7, "a sign"));
    assertEquals(List.of(7, 4, 4), large(15, "a sign"));
    assertEquals(List.of(4, 5), large(9, "a".repeat(100)));
  }

  /** A clinic's own signs may be of any length. */
  @Test
  void howeverLongTheFirstSignIsTheFirstGroupHoldsSigns() {
    assertEquals(List.of(2, 7), large(9, "a".repeat(300)));
    assertEquals(List.of(2, 7), large(9, "a".repeat(500)));
    assertEquals(List.of(2), large(2, "a".repeat(900)));
  }

  /** What stands above takes from the room of the first group, which no page's end may cut. */
  @Test
  void underALetterheadTheFirstGroupIsSmaller() {
    Letterhead clinic =
        new Letterhead(
            "Hill Clinic",
            List.of("1 Hill Street", "Hill"),
            Optional.of("555 0100"),
            Optional.of("8 to 5"),
            Optional.empty());
    Block mast = new Block.Masthead(Optional.of(clinic), "For Ann", "November 30");
    Block message = new Block.MainMessage(Passage.of("m".repeat(380)));
    String sign = "a".repeat(80);

    assertEquals(List.of(7), large(7, sign));
    assertEquals(List.of(5, 2), large(7, sign, message));
    assertEquals(List.of(4, 3), large(7, sign, mast, message));
    assertEquals(List.of(4, 5), large(9, sign, mast, message));
    assertEquals(List.of(2, 5), large(7, sign, mast, message, message));
  }

  private static List<CareCard> cards(int signs, String sign) {
    return new CareCards(LIBRARY, WORDS, new Quotes())
        .cards(Urgency.EMERGENCY, "now", "also", Passage.all(Collections.nCopies(signs, sign)));
  }

  /** How many signs each group has in large letters, under what stands above. */
  private static List<Integer> large(int signs, String sign, Block... above) {
    List<Block> blocks = new ArrayList<>(List.of(above));
    blocks.addAll(cards(signs, sign));
    blocks.add(new Block.Heading(2, "below"));
    List<Block> fitted = FirstPage.fitted(blocks, "also");

    assertEquals(blocks.subList(0, above.length), fitted.subList(0, above.length));
    assertEquals(blocks.getLast(), fitted.getLast());
    List<CareCard> cards =
        fitted.subList(above.length, fitted.size() - 1).stream().map(CareCard.class::cast).toList();
    assertEquals("now", cards.getFirst().heading());
    assertTrue(cards.stream().skip(1).allMatch(card -> card.heading().equals("also")));
    return sizes(cards);
  }

  private static List<Integer> sizes(List<CareCard> cards) {
    return cards.stream().map(card -> card.items().size()).toList();
  }

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

    AskFirst ofAll = askFirst(reasons, Audience.PREGNANT).orElseThrow();
    assertEquals("Ask us first, before you use tablets. Tell us if you", ofAll.heading());
    assertEquals(List.of("have a liver"), Passage.texts(ofAll.items()));

    AskFirst ofSome = askFirst(reasons, Audience.ADULTS).orElseThrow();
    assertEquals("Ask us first, before you use tablets, if you", ofSome.heading());
    assertEquals(
        List.of("are or could be pregnant", "have a liver"), Passage.texts(ofSome.items()));
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
    return askFirst(reasons, Audience.ADULTS).orElseThrow();
  }

  private static Optional<AskFirst> askFirst(List<Contraindication> reasons, Audience audience) {
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
    return all.askFirst(audience);
  }

  private static void add(List<Contraindication> reasons, Concern concern, int count) {
    for (int at = 0; at < count; at++) {
      String id = concern.name().toLowerCase(Locale.ROOT) + "-" + at;
      reasons.add(
          new Contraindication(concern, new Statement(id, "s", concern + " " + at, List.of())));
    }
  }

  private static List<String> signs(Urgency urgency, Selection selection, HandoutItem... items) {
    HandoutOptions options = Samples.options(PaperSize.LETTER).with(selection);
    return new HandoutComposer(LIBRARY, WORDS)
        .compose(Arrays.asList(items), options, ForPatient.NOBODY, "").blocks().stream()
            .flatMap(block -> block instanceof CareCard card ? Stream.of(card) : null)
            .filter(card -> card.urgency() == urgency)
            .flatMap(card -> card.items().stream())
            .map(Passage::text)
            .toList();
  }
}

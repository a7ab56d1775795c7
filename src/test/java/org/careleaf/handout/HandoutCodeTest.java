package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.handout.ForPatient.FollowUp;
import org.careleaf.handout.HandoutCode.Read;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.Statements;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutCodeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final HandoutItem ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final HandoutCode CODE = code(TestLibrary.library());

  static Stream<HandoutRequest> requests() {
    Look large = new Look(TypeSize.LARGE, Ink.SAVER, Look.Pictures.NONE);
    Selection brief = new Selection(Length.SHORT, Set.of(Part.AVOID, Part.PHONE_SQUARE), Set.of());
    return Stream.of(
        request(Look.USUAL, Selection.FULL, ALPHA),
        request(large, Selection.FULL, new OfTreatment("walk")),
        request(Look.USUAL.with(Look.Pictures.ALL), Selection.FULL, ALPHA),
        request(large.with(Look.Pictures.ALL), brief, new OfTreatment("walk"), ALPHA),
        request(large, brief, new OfCondition(TestLibrary.GAMMA), ALPHA, new OfTreatment("rest")),
        request(
            Look.USUAL,
            brief,
            new OfComparison(List.of(TestLibrary.GAMMA, TestLibrary.BETA, TestLibrary.ALPHA)),
            new OfTreatment("tablets")));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aCodeMakesTheSameHandoutAgain(HandoutRequest request) {
    String code = CODE.of(request);

    assertEquals(Optional.of(new HandoutCode.Read(request, List.of())), CODE.read(code, DAY));
  }

  @Test
  void bothLanguagesComeBackInTheirFormWhicheverIsThePatients() {
    Locale es = Locale.of("es");
    HandoutCode code = new HandoutCode(spoken());
    HandoutOptions options = new HandoutOptions(PaperSize.A4, DAY, Look.USUAL, Selection.FULL);

    for (List<Locale> pair : List.of(List.of(Locale.ENGLISH, es), List.of(es, Locale.ENGLISH))) {
      for (Tongues.Form form : Tongues.Form.values()) {
        Tongues tongues = new Tongues(pair.getFirst(), Optional.of(pair.getLast()), form);
        HandoutRequest request =
            new HandoutRequest(List.of(ALPHA), tongues, options, ForPatient.NOBODY);
        assertEquals(Optional.of(request), code.read(code.of(request), DAY).map(Read::request));
      }
    }
  }

  /** Those were before all drawings could be asked for. */
  static Stream<HandoutRequest> firstRequests() {
    return requests().filter(one -> one.options().look().pictures() != Look.Pictures.ALL);
  }

  @ParameterizedTest
  @MethodSource("firstRequests")
  void aCodeThatSaidOnlyThatThereAreTwoLanguagesIsRead(HandoutRequest request) {
    for (int patient : new int[] {0, 1}) {
      CodeBits bits = new CodeBits();
      bits.add(0, 1);
      CodedOptions.write(request.options(), bits);
      bits.add(patient, 2);
      bits.add(true);
      CodedOptions.writeLeftOut(request.options().selection().leftOut(), bits);
      request.items().forEach(item -> new CodedItems(TestLibrary.library()).write(item, bits));

      Locale first = patient == 0 ? Locale.ENGLISH : Locale.of("es");
      Locale second = patient == 0 ? Locale.of("es") : Locale.ENGLISH;
      Tongues both = new Tongues(first, Optional.of(second), Tongues.Form.SIDE_BY_SIDE);
      HandoutRequest same =
          new HandoutRequest(request.items(), both, request.options(), ForPatient.NOBODY);
      assertEquals(
          Optional.of(new Read(same, List.of())),
          new HandoutCode(spoken()).read(bits.letters(), DAY));
    }
  }

  /** Letter by letter what was printed before all drawings could be asked for. */
  @Test
  void codesWithoutAllDrawingsAreAsTheyWere() {
    for (boolean none : new boolean[] {false, true}) {
      CodeBits bits = new CodeBits();
      bits.add(0, 1);
      bits.add(1, 1); // A4
      bits.add(0, 2);
      bits.add(none);
      bits.add(0, 1);
      bits.add(0, 4);
      new CodedItems(TestLibrary.library()).write(ALPHA, bits);
      Look look = Look.USUAL.with(none ? Look.Pictures.NONE : Look.Pictures.TWO);
      HandoutRequest request = request(look, Selection.FULL, ALPHA);

      assertEquals(bits.letters(), CODE.of(request));
      assertEquals(Optional.of(request), CODE.read(bits.letters(), DAY).map(Read::request));
    }
  }

  @Test
  void aCodeOfAVersionToComeIsNone() {
    CodeBits bits = new CodeBits();
    bits.add(1, 1);
    Look none = Look.USUAL.with(Look.Pictures.NONE);
    CodedOptions.write(request(none, Selection.FULL, ALPHA).options(), bits);
    bits.add(0, 4);
    new CodedItems(TestLibrary.library()).write(ALPHA, bits);

    assertEquals(Optional.empty(), CODE.read(bits.letters(), DAY));
  }

  /** The second language was named long before all drawings could be asked for. */
  @Test
  void aCodeOfAllDrawingsNamesItsSecondLanguage() {
    CodeBits bits = new CodeBits();
    bits.add(1, 1);
    Look all = Look.USUAL.with(Look.Pictures.ALL);
    CodedOptions.write(request(all, Selection.FULL, ALPHA).options(), bits);
    bits.add(0, 2);
    bits.add(true);
    bits.add(false);
    new CodedItems(TestLibrary.library()).write(ALPHA, bits);

    assertEquals(Optional.empty(), new HandoutCode(spoken()).read(bits.letters(), DAY));
  }

  private static Languages spoken() {
    Library english = TestLibrary.library();
    Edition e = english.edition();
    Edition es = new Edition(e.id(), e.title(), e.date(), Locale.of("es"), e.emergencyNumber());
    return new Languages(english, Map.of("es", english.as(es)));
  }

  @Test
  void aCodeOfOneTopicIsEightLetters() {
    for (Look.Pictures pictures : Look.Pictures.values()) {
      assertTrue(
          CODE.of(request(Look.USUAL.with(pictures), Selection.FULL, ALPHA))
              .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    HandoutRequest request = request(Look.USUAL, Selection.FULL, ALPHA);
    String typed = " " + CODE.of(request).replace("-", " ").replace('0', 'o').replace('1', 'l');

    assertEquals(
        Optional.of(request), CODE.read(typed.toLowerCase(Locale.ROOT), DAY).map(Read::request));
  }

  @Test
  void aMisreadLetterIsNoCode() {
    String code = CODE.of(request(Look.USUAL, Selection.FULL, ALPHA)).replace("-", "");
    int found = 0;
    for (int at = 0; at < code.length(); at++) {
      char other = code.charAt(at) == '7' ? '8' : '7';
      String misread = code.substring(0, at) + other + code.substring(at + 1);
      found += CODE.read(misread, DAY).isPresent() ? 1 : 0;
    }

    assertEquals(0, found);
  }

  @Test
  void whatPeopleSearchForIsNoCode() {
    for (String typed :
        List.of("", "sciatica", "back pain", "M51.26", "slipped disc", "a".repeat(5000))) {
      assertEquals(Optional.empty(), CODE.read(typed, DAY), typed);
    }
  }

  @Test
  void aTopicWhoseWordsChangedIsNamed() {
    String code = CODE.of(request(Look.USUAL, Selection.FULL, ALPHA, new OfTreatment("walk")));
    HandoutCode later = code(TestLibrary.library().changed(new NewWords()));

    assertEquals(
        Optional.of(List.of("Alpha ache")), later.read(code, DAY).map(HandoutCode.Read::changed));
  }

  @Test
  void nothingOfAPatientIsInACode() {
    HandoutRequest one = request(Look.USUAL, Selection.FULL, ALPHA);
    ForPatient ana = new ForPatient("Ana", "A note", new FollowUp("May", "Here"), Map.of("a", "b"));
    HandoutRequest other =
        new HandoutRequest(
            one.items(),
            one.tongues(),
            one.options().with(Selection.FULL.striking(Set.of("conditions/alpha-ache:summary"))),
            ana);

    assertEquals(CODE.of(one), CODE.of(other));
    assertFalse(CODE.of(one).isEmpty());
  }

  private static final class NewWords implements LibraryChange {
    @Override
    public org.careleaf.model.Condition condition(org.careleaf.model.Condition condition) {
      return condition.id().equals(TestLibrary.ALPHA)
          ? Statements.map(
              condition,
              (key, statement) ->
                  key.equals("summary")
                      ? statement.with(Wording.PATIENT, "Other words.", statement.provenance())
                      : statement)
          : condition;
    }

    @Override
    public org.careleaf.model.Symptom symptom(org.careleaf.model.Symptom symptom) {
      return symptom;
    }

    @Override
    public org.careleaf.model.Treatment treatment(org.careleaf.model.Treatment treatment) {
      return treatment;
    }

    @Override
    public org.careleaf.model.RedFlag redFlag(org.careleaf.model.RedFlag flag) {
      return flag;
    }

    @Override
    public org.careleaf.model.PreparedComparison comparison(
        org.careleaf.model.PreparedComparison comparison) {
      return comparison;
    }
  }

  private static HandoutCode code(Library library) {
    return new HandoutCode(Languages.only(library));
  }

  private static HandoutRequest request(Look look, Selection selection, HandoutItem... items) {
    return new HandoutRequest(
        List.of(items),
        Tongues.only(Locale.ENGLISH),
        new HandoutOptions(PaperSize.A4, DAY, look, selection),
        ForPatient.NOBODY);
  }
}

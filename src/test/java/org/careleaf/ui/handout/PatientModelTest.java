package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.ForPatient.FollowUp;
import org.careleaf.handout.HandoutItem;
import org.junit.jupiter.api.Test;

class PatientModelTest {
  private static final List<HandoutItem> RED = List.of(new HandoutItem.OfCondition("red-knee"));
  private static final List<HandoutItem> BLUE = List.of(new HandoutItem.OfCondition("blue-knee"));

  private final Draft draft = new Draft(Locale.ENGLISH);
  private final PatientModel patient =
      new PatientModel(
          draft,
          text -> text.contains("\u2603") ? Optional.of("\"\u2603\" (SNOWMAN)") : Optional.empty());

  @Test
  void whatIsTypedIsAskedForAtOnce() {
    patient.name().text().set("Ana Lee");
    patient.note().text().set("Walk.");
    patient.when().text().set("Monday");
    patient.where().text().set("Room 2");
    patient.offer(List.of("how many"));
    patient.field("how many").text().set("3");

    assertEquals(
        new ForPatient(
            "Ana Lee", "Walk.", new FollowUp("Monday", "Room 2"), Map.of("how many", "3")),
        draft.patient().get());
  }

  @Test
  void aSignThatTheSheetLacksIsSaidAndTheLastGoodTextStays() {
    patient.name().text().set("Ana");
    patient.name().text().set("Ana \u2603");

    assertEquals(
        "The sheet's letters have no \"\u2603\" (SNOWMAN): write it otherwise.",
        patient.name().complaint().get());
    assertEquals("Ana", draft.patient().get().name());
    assertEquals("Ana \u2603", patient.name().get());
    assertFalse(patient.isSound());

    patient.name().text().set("Ana B");
    assertTrue(patient.isSound());
    assertEquals("Ana B", draft.patient().get().name());
  }

  @Test
  void whatIsTooLongOrCannotBeSeenIsSaid() {
    patient.name().text().set("x".repeat(101));
    assertEquals(
        "The name has 101 characters, and 100 are the most: shorten it.",
        patient.name().complaint().get());

    patient.where().text().set("left\u202eright");
    assertFalse(patient.where().complaint().get().isEmpty());
    assertFalse(patient.where().complaint().get().contains("left"));
  }

  @Test
  void aNameThatWentOutIsNotOnTheNextTopicUntilSomebodySaysSo() {
    draft.items().set(RED);
    patient.name().text().set("Ana");
    patient.given();
    draft.items().set(BLUE);

    assertTrue(patient.asks().get());
    assertEquals(ForPatient.NOBODY, draft.patient().get());
    patient.note().text().set("Walk.");
    assertEquals(ForPatient.NOBODY, draft.patient().get());

    patient.same();
    assertFalse(patient.asks().get());
    assertEquals("Ana", draft.patient().get().name());
    draft.items().set(RED);
    assertFalse(patient.asks().get());
  }

  @Test
  void anotherTopicBeforeAnythingWentOutIsForTheSamePatient() {
    draft.items().set(RED);
    patient.name().text().set("Ana");
    draft.items().set(BLUE);

    assertFalse(patient.asks().get());
    assertEquals("Ana", draft.patient().get().name());
  }

  @Test
  void aNewPatientHasNothing() {
    draft.items().set(RED);
    patient.offer(List.of("how many"));
    patient.name().text().set("Ana");
    patient.field("how many").text().set("3");
    patient.given();
    draft.items().set(BLUE);
    patient.clear();

    assertTrue(patient.isEmpty());
    assertFalse(patient.asks().get());
    assertEquals("", patient.field("how many").get());
    assertEquals(ForPatient.NOBODY, draft.patient().get());
  }
}

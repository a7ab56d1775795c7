package org.careleaf.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.careleaf.content.SampleContent;
import org.careleaf.model.Condition;
import org.junit.jupiter.api.Test;

class CompareModelTest {
  private final List<Condition> knees =
      SampleContent.conditions(SampleContent.load(), "red-knee", "blue-knee", "plain-knee");
  private final CompareModel model = new CompareModel();

  @Test
  void aConditionIsThereOnceHoweverOftenItIsAdded() {
    assertTrue(model.add(knees.get(0)));
    assertTrue(model.add(knees.get(0)));

    assertEquals(List.of(knees.get(0)), model.chosen());
  }

  @Test
  void oneConditionIsNotAComparison() {
    model.add(knees.get(0));
    assertFalse(model.isComparison());

    model.add(knees.get(1));
    assertTrue(model.isComparison());
  }

  @Test
  void aFifthConditionIsNotTaken() {
    knees.forEach(model::add);
    model.add(named("fourth"));

    assertFalse(model.add(named("fifth")));
    assertEquals(
        List.of("red-knee", "blue-knee", "plain-knee", "fourth"),
        model.chosen().stream().map(Condition::id).toList());
  }

  @Test
  void aConditionMovesToAnotherColumnButNotBeyondTheEnds() {
    knees.forEach(model::add);
    model.move(knees.get(0), 1);
    assertEquals(List.of(knees.get(1), knees.get(0), knees.get(2)), model.chosen());

    model.move(knees.get(1), -1);
    model.move(knees.get(2), 1);
    assertEquals(List.of(knees.get(1), knees.get(0), knees.get(2)), model.chosen());
  }

  @Test
  void whatWasTakenOutComesBackToWhereItWas() {
    knees.forEach(model::add);
    model.remove(knees.get(1));
    model.remove(knees.get(0));
    assertTrue(model.bringBack(Optional::of));
    assertTrue(model.bringBack(Optional::of));
    assertEquals(knees, model.chosen());
    assertFalse(model.bringBack(Optional::of));

    model.clear();
    assertTrue(model.bringBack(Optional::of));
    assertEquals(knees, model.chosen());
  }

  @Test
  void whatWasAddedAgainByHandIsNotBroughtBack() {
    knees.forEach(model::add);
    model.remove(knees.get(1));
    model.remove(knees.get(0));
    model.add(knees.get(0));
    assertTrue(model.bringBack(Optional::of));
    assertEquals(List.of(knees.get(2), knees.get(1), knees.get(0)), model.chosen());

    model.clear();
    model.add(knees.get(1));
    assertTrue(model.bringBack(Optional::of));
    assertEquals(List.of(knees.get(2), knees.get(0), knees.get(1)), model.chosen());
    assertFalse(model.bringBack(Optional::of));
  }

  @Test
  void otherContentForgetsNothingThatWasTakenOut() {
    knees.forEach(model::add);
    model.remove(knees.get(1));
    model.renew(List.of(knees.get(0), named("plain-knee")));

    assertTrue(model.bringBack(Optional::of));
    assertEquals(List.of(knees.get(0), knees.get(1), named("plain-knee")), model.chosen());
  }

  @Test
  void whatTheContentNoLongerHasOrThereIsNoRoomForStaysOut() {
    knees.forEach(model::add);
    model.remove(knees.get(1));
    assertFalse(model.bringBack(_ -> Optional.empty()));
    model.add(knees.get(1));

    model.remove(knees.get(1));
    model.add(named("third"));
    model.add(named("fourth"));
    assertFalse(model.bringBack(Optional::of));
    assertEquals(4, model.chosen().size());
  }

  private Condition named(String id) {
    Condition like = knees.get(0);
    return new Condition(
        id,
        id,
        like.labels(),
        like.overview(),
        like.picture(),
        like.care(),
        like.outlook(),
        like.differentialDiagnosis(),
        like.review());
  }
}

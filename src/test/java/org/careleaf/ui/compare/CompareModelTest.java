package org.careleaf.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

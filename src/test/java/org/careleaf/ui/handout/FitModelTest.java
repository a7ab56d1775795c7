package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Part;
import org.careleaf.handout.Passages;
import org.careleaf.handout.Selection;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.handout.FitModel.Offer;
import org.junit.jupiter.api.Test;

/** Fitting to a sheet, with real handouts, of which 1,000 letters make a page. */
class FitModelTest {
  private final HandoutModel model =
      new HandoutModel(
          TestWorks.saying(SampleContent.languages(Path.of("data"))),
          new TestDesk(TestDesk.FRONT),
          new InPlaceTasks(),
          Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC));
  private final FitModel fit = new FitModel(model);
  private final PartsModel parts = new PartsModel(model);

  @Test
  void whatWouldGoIsSaidFirstAndGoesOnlyThen() {
    open("back-spasm");
    int before = lines();
    fit.ask();
    Offer offer = fit.offer().get();
    assertFalse(offer instanceof Offer.None);
    assertEquals(before, lines());

    fit.apply();
    if (offer instanceof Offer.Fits(var found)) {
      assertTrue(found.dropped().contains(Part.WORDS_TO_KNOW), found.dropped().toString());
      assertTrue(lines() < before);
      model.encounter().strikes().undo();
    }
    assertEquals(before, lines());
    assertEquals(
        new Offer.None(), offer instanceof Offer.Fits ? fit.offer().get() : new Offer.None());
  }

  @Test
  void whatNeverFitsIsSaidAndLeftAsItIs() {
    open("cauda-equina-syndrome");
    int before = lines();
    model.draft().patient().set(note("x ".repeat(1500)));
    fit.ask();

    assertInstanceOf(Offer.TooLong.class, fit.offer().get());
    fit.apply();
    assertEquals(before, lines());
  }

  @Test
  void whoChangesSomethingElseHasThoughtBetterOfIt() {
    open("back-spasm");
    fit.ask();
    model.draft().selection().set(new Selection(Selection.Length.SHORT, Set.of(), Set.of()));

    assertEquals(new Offer.None(), fit.offer().get());
  }

  @Test
  void onlyPartsThatTheHandoutHasAreOffered() {
    open("back-spasm");
    assertTrue(parts.parts().get().containsAll(List.of(Part.WHAT_IT_IS, Part.HELPS)));
    assertFalse(parts.parts().get().contains(Part.SIDE_BY_SIDE));
    assertFalse(parts.parts().get().contains(Part.BENEFITS));

    model.open(HandoutSubject.ofTreatment("nsaids"));
    assertTrue(parts.parts().get().contains(Part.BENEFITS));
    assertFalse(parts.parts().get().contains(Part.SIDE_BY_SIDE));
  }

  private static org.careleaf.handout.ForPatient note(String text) {
    return new org.careleaf.handout.ForPatient(
        "", text, org.careleaf.handout.ForPatient.FollowUp.NONE, java.util.Map.of());
  }

  private void open(String condition) {
    model.open(HandoutSubject.ofCondition(condition));
  }

  private int lines() {
    return Passages.of(model.made().get().orElseThrow().handout()).size();
  }
}

package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Look;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Selection;
import org.junit.jupiter.api.Test;

class StrikesTest {
  private static final HandoutItem RED = new HandoutItem.OfCondition("red-knee");
  private static final HandoutItem BLUE = new HandoutItem.OfCondition("blue-knee");

  private static final HandoutItem PLAIN = new HandoutItem.OfCondition("plain-knee");

  private final Draft draft = new Draft(Locale.ENGLISH);
  private final Strikes strikes = new Strikes(draft);

  @Test
  void aLineGoesAndComesBackAndGoesAgain() {
    strikes.strike(new Passage("a", "A"));
    strikes.strike(new Passage("b", "B"));
    assertEquals(Set.of("a", "b"), struck());
    assertEquals(2, strikes.count().get());

    strikes.undo();
    assertEquals(Set.of("a"), struck());
    strikes.redo();
    assertEquals(Set.of("a", "b"), struck());
    strikes.bringAllBack();
    assertEquals(Set.of(), struck());
    strikes.undo();
    assertEquals(Set.of("a", "b"), struck());
  }

  @Test
  void drawingsThatAFitLeavesOutComeBackWithItAndGoAgain() {
    strikes.strike(new Passage("a", "A"));
    Look bare = new Look(Look.USUAL.type(), Look.USUAL.ink(), Look.Pictures.NONE);
    strikes.take(
        new HandoutOptions(
            draft.paper().get(), LocalDate.EPOCH, bare, Selection.FULL.striking(Set.of("a", "b"))));
    assertEquals(Look.Pictures.NONE, draft.look().get().pictures());

    strikes.undo();
    assertEquals(Look.Pictures.TWO, draft.look().get().pictures());
    assertEquals(Set.of("a"), struck());
    strikes.redo();
    assertEquals(Look.Pictures.NONE, draft.look().get().pictures());
    strikes.forget();
    assertEquals(Look.Pictures.TWO, draft.look().get().pictures());
    assertEquals(Set.of(), struck());
  }

  @Test
  void fewerDrawingsComeBackAsTheyWereChosen() {
    draft.look().set(Look.USUAL.with(Look.Pictures.ALL));
    for (Look.Pictures left : List.of(Look.Pictures.TWO, Look.Pictures.NONE)) {
      strikes.take(
          new HandoutOptions(
              draft.paper().get(), LocalDate.EPOCH, Look.USUAL.with(left), Selection.FULL));
    }
    strikes.undo();
    assertEquals(Look.Pictures.TWO, draft.look().get().pictures());
    strikes.undo();
    assertEquals(Look.Pictures.ALL, draft.look().get().pictures());
    strikes.redo();
    strikes.redo();
    strikes.forget();

    assertEquals(Look.Pictures.ALL, draft.look().get().pictures());
  }

  @Test
  void drawingsThatAreChosenAfterAFitStayForAnotherTopic() {
    strikes.take(
        new HandoutOptions(
            draft.paper().get(),
            LocalDate.EPOCH,
            Look.USUAL.with(Look.Pictures.NONE),
            Selection.FULL));
    draft.look().set(Look.USUAL.with(Look.Pictures.ALL));
    strikes.forget();

    assertEquals(Look.Pictures.ALL, draft.look().get().pictures());
  }

  @Test
  void drawingsThatSomebodySwitchedOffStayOff() {
    Look bare = new Look(Look.USUAL.type(), Look.USUAL.ink(), Look.Pictures.NONE);
    draft.look().set(bare);
    strikes.take(draft.options().with(Selection.FULL.striking(Set.of("a"))));
    strikes.undo();

    assertEquals(bare, draft.look().get());
  }

  @Test
  void whatMustStayOrHasNoNameStays() {
    strikes.strike(new Passage("flag", "Call 911", true));
    strikes.strike(Passage.of("Not stated"));

    assertEquals(Set.of(), struck());
  }

  @Test
  void anotherTopicHasAllItsLinesAndOneMoreTopicKeepsThem() {
    draft.items().set(List.of(RED));
    strikes.strike(new Passage("a", "A"));
    draft.items().set(List.of(RED, BLUE));
    assertEquals(Set.of("a"), struck());

    draft.items().set(List.of(PLAIN));
    assertEquals(Set.of(), struck());
    strikes.undo();
    assertEquals(Set.of(), struck());
  }

  private Set<String> struck() {
    return draft.selection().get().struck();
  }
}

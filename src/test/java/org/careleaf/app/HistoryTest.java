package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.content.SampleContent;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** The places that were visited, when content is replaced. */
class HistoryTest {
  private static final Library LIBRARY = SampleContent.load();

  private final History history = new History();
  private final List<Place> arrivals = new ArrayList<>();

  @Test
  void aPlaceThatOnlySaysSomethingElseIsNoMove() {
    history.visit(topic("red-knee"));
    history.onArrival(arrivals::add);

    assertTrue(history.replace(_ -> Optional.of(topic("blue-knee")), new Place.Start()));
    assertEquals(topic("blue-knee"), history.current().get());
    assertEquals(List.of(), arrivals);
  }

  @Test
  void fromAPlaceThatIsGoneThereIsAMove() {
    history.visit(topic("red-knee"));
    history.onArrival(arrivals::add);

    assertFalse(history.replace(without(topic("red-knee")), new Place.Compare()));
    assertEquals(List.of(new Place.Compare()), arrivals);
  }

  @Test
  void placesBeforeAndAfterThatAreGoneAreForgottenInTheirOrder() {
    history.visit(topic("red-knee"));
    history.visit(new Place.Compare());
    history.visit(topic("blue-knee"));
    history.visit(topic("plain-knee"));
    history.back();

    history.replace(without(topic("red-knee"), topic("plain-knee")), new Place.Start());
    assertFalse(history.canGoForward().get());
    history.back();
    assertEquals(new Place.Compare(), history.current().get());
    history.back();
    assertEquals(new Place.Start(), history.current().get());
    assertFalse(history.canGoBack().get());
  }

  @Test
  void noStepLeadsToWhereOneIsAlready() {
    history.visit(topic("red-knee"));
    history.visit(new Place.Start());
    history.visit(topic("blue-knee"));

    history.replace(without(topic("red-knee")), new Place.Start());
    history.back();
    assertEquals(new Place.Start(), history.current().get());
    assertFalse(history.canGoBack().get());
  }

  private static java.util.function.Function<Place, Optional<Place>> without(Place... gone) {
    return place -> Optional.of(place).filter(p -> !List.of(gone).contains(p));
  }

  private static Place topic(String id) {
    return new Place.OfTopic(LIBRARY.condition(id).orElseThrow());
  }
}

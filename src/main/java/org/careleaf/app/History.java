package org.careleaf.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The places that were visited, as a browser keeps them. */
final class History {
  private static final int MOST = 100;

  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Place> current =
      new ReadOnlyObjectWrapper<>(new Place.Start());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final List<Consumer<Place>> listeners = new ArrayList<>();

  ReadOnlyObjectProperty<Place> current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Tells of every move to another place, and not of a place that only says something else now. */
  void onArrival(Consumer<Place> listener) {
    listeners.add(listener);
  }

  /**
   * Puts other places in the stead of all. Those that are gone are forgotten; from one that is gone
   * there is a move to another.
   *
   * @param remap the place that now stands for another, if one does
   * @param otherwise where to go from a place that is gone
   * @return whether the place where somebody is, is still there
   */
  boolean replace(Function<Place, Optional<Place>> remap, Place otherwise) {
    Optional<Place> here = remap.apply(current.get());
    replaceAll(before, here.orElse(otherwise), remap);
    replaceAll(after, here.orElse(otherwise), remap);
    here.ifPresentOrElse(this::stay, () -> arrive(otherwise));
    return here.isPresent();
  }

  /** Where places are gone, no step leads to the place that it starts from. */
  private static void replaceAll(
      Deque<Place> places, Place here, Function<Place, Optional<Place>> remap) {
    List<Place> now = new ArrayList<>(List.of(here));
    places.stream()
        .flatMap(place -> remap.apply(place).stream())
        .filter(place -> !place.equals(now.getLast()))
        .forEach(now::add);
    places.clear();
    places.addAll(now.subList(1, now.size()));
  }

  void visit(Place place) {
    if (!place.equals(current.get())) {
      before.push(current.get());
      after.clear();
      if (before.size() > MOST) {
        before.removeLast();
      }
      arrive(place);
    }
  }

  void back() {
    if (!before.isEmpty()) {
      after.push(current.get());
      arrive(before.pop());
    }
  }

  void forward() {
    if (!after.isEmpty()) {
      before.push(current.get());
      arrive(after.pop());
    }
  }

  private void arrive(Place place) {
    stay(place);
    listeners.forEach(listener -> listener.accept(place));
  }

  private void stay(Place place) {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
    current.set(place);
  }
}

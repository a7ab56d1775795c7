package org.careleaf.app;

import java.util.ArrayDeque;
import java.util.Deque;
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

  ReadOnlyObjectProperty<Place> current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
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
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
    current.set(place);
  }
}

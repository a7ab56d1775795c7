package org.careleaf.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.BorderPane;
import org.careleaf.ui.navigator.NavigatorView;

/**
 * Whether the list of topics is there. It folds away by itself where a handout would have too
 * little room beside it, and otherwise as somebody wants it, for handouts and for all else apart.
 */
final class Fold {
  /** In pixels: a narrower window has no room for topics, choices, pages and printer at once. */
  private static final double ROOMY = 1500;

  private final BorderPane frame;
  private final NavigatorView topics;
  private final ReadOnlyObjectProperty<Place> place;
  private final Map<Kind, Boolean> wishes = new EnumMap<>(Kind.class);

  private enum Kind {
    HANDOUT,
    OTHER
  }

  Fold(BorderPane frame, NavigatorView topics, ReadOnlyObjectProperty<Place> place) {
    this.frame = frame;
    this.topics = topics;
    this.place = place;
    frame.widthProperty().subscribe(this::look);
    place.subscribe(_ -> look());
  }

  /** Folds the topics away, or brings them back. */
  void turn() {
    wishes.put(kind(), !isOpen());
    look();
    if (isOpen()) {
      topics.takeFocus();
    }
  }

  private void look() {
    frame.setLeft(isOpen() ? topics.node() : null);
  }

  private boolean isOpen() {
    boolean hasRoom = kind() == Kind.OTHER || frame.getWidth() >= ROOMY;
    return wishes.getOrDefault(kind(), hasRoom);
  }

  private Kind kind() {
    return place.get() instanceof Place.OfHandout ? Kind.HANDOUT : Kind.OTHER;
  }
}

package org.careleaf.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.careleaf.app.WindowParts.Content;
import org.careleaf.model.Library;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.compare.CompareActions;
import org.careleaf.ui.compare.CompareModel;
import org.careleaf.ui.compare.CompareView;
import org.careleaf.ui.handout.HandoutModel;
import org.careleaf.ui.handout.HandoutView;
import org.careleaf.ui.start.StartView;
import org.careleaf.ui.topic.TopicActions;
import org.careleaf.ui.topic.TopicView;

/** The pages of the window, each made when it is first needed: the first one must be fast. */
final class Pages {
  private final ObjectProperty<Wording> wording = new SimpleObjectProperty<>(Wording.PATIENT);
  private final HandoutModel handout;
  private final Once<StartView> start;
  private final Once<TopicView> topic;
  private final Once<CompareView> compare;
  private final Once<HandoutView> handoutView;

  Pages(
      WindowParts parts,
      CompareModel comparison,
      WindowActions actions,
      Runnable find,
      Texts texts) {
    Content content = parts.content();
    Library library = content.library();
    WindowParts.Outlets outlets = parts.outlets();
    handout = new HandoutModel(parts.handouts(), outlets.desk(), parts.tasks(), outlets.clock());
    start = new Once<>(() -> new StartView(library, content.problems(), texts, actions::compare));
    TopicActions onTopic =
        new TopicActions(actions::open, actions::addShown, comparison.chosen(), actions::compare);
    topic = new Once<>(() -> new TopicView(library, onTopic, wording, texts));
    CompareActions onCompare = new CompareActions(actions::open, find);
    compare = new Once<>(() -> new CompareView(library, comparison, wording, onCompare, texts));
    handoutView = new Once<>(() -> new HandoutView(handout, outlets.saveTarget(), texts));
  }

  /** The page of a place, showing what the place names. */
  Page at(Place place) {
    if (!(place instanceof Place.OfHandout)) {
      handout.leave();
    }
    return switch (place) {
      case Place.Start() -> start.get();
      case Place.OfTopic(var shown) -> {
        topic.get().show(shown);
        yield topic.get();
      }
      case Place.Compare() -> compare.get();
      case Place.OfHandout(var subject) -> {
        handout.open(subject);
        yield handoutView.get();
      }
    };
  }

  void saveHandout() {
    handoutView.get().save();
  }

  /** Something that is made once, when it is first asked for. */
  private static final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}

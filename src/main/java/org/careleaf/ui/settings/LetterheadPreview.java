package org.careleaf.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.Letterhead;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.Tasks;

/**
 * Draws a letterhead as it is typed: one picture at a time, and after it, if more was typed
 * meanwhile, one of the newest state.
 */
final class LetterheadPreview {
  /** What is seen of a letterhead. */
  sealed interface Seen {
    /** There is nothing to draw. */
    record Nothing() implements Seen {}

    /** The first picture is being drawn. */
    record Drawing() implements Seen {}

    record Drawn(PagePicture picture) implements Seen {}

    record NotDrawn(Exception why) implements Seen {}
  }

  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen.Nothing());
  private final Supplier<Optional<Letterhead>> wanted;
  private final Supplier<LetterheadActions.Preview> preview;
  private final Tasks tasks;
  private boolean drawing;
  private boolean stale;

  /**
   * A preview that draws nothing yet.
   *
   * @param wanted what there is to draw now
   */
  LetterheadPreview(
      Supplier<Optional<Letterhead>> wanted,
      Supplier<LetterheadActions.Preview> preview,
      Tasks tasks) {
    this.wanted = wanted;
    this.preview = preview;
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Seen> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Draws what there is now. */
  void draw() {
    stale = drawing;
    if (drawing) {
      return;
    }
    Optional<Letterhead> now = wanted.get();
    if (now.isEmpty()) {
      seen.set(new Seen.Nothing());
      return;
    }
    drawing = true;
    if (!(seen.get() instanceof Seen.Drawn)) {
      seen.set(new Seen.Drawing());
    }
    LetterheadActions.Preview drawer = preview.get();
    tasks.run(
        () -> drawer.draw(now.get()),
        picture -> end(picture.<Seen>map(Seen.Drawn::new).orElse(new Seen.Nothing())),
        e -> end(new Seen.NotDrawn(e)));
  }

  private void end(Seen now) {
    drawing = false;
    seen.set(now);
    if (stale) {
      draw();
    }
  }
}

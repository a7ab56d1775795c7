package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Passages;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** The lines of the open handout, and the one that is chosen. */
final class LinesModel {
  /** No line. */
  static final int NONE = -1;

  private final HandoutModel model;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);

  LinesModel(HandoutModel model) {
    this.model = model;
    this.reading = new Latest(model.tasks());
    model.made().subscribe(this::read);
    model.draft().items().subscribe((_, _) -> chosen.set(NONE));
  }

  ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** The place of the chosen line among all, or {@link #NONE}. */
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  Optional<Line> chosenLine() {
    int at = chosen.get();
    return at >= 0 && at < lines.get().size() ? Optional.of(lines.get().get(at)) : Optional.empty();
  }

  /** Chooses the line so many lines on. */
  void move(int by) {
    int last = lines.get().size() - 1;
    int start = chosen.get() == NONE && by < 0 ? last + 1 : chosen.get();
    chosen.set(last < 0 ? NONE : Math.clamp((long) start + by, 0, last));
  }

  /** Chooses the line at a place of a page, if there is one. */
  void chooseAt(int page, double x, double y) {
    for (int at = 0; at < lines.get().size(); at++) {
      if (lines.get().get(at).isAt(page, x, y)) {
        chosen.set(at);
        return;
      }
    }
    chosen.set(NONE);
  }

  /** Leaves the chosen line out for this patient. */
  void strike() {
    chosenLine().map(Line::passage).ifPresent(model.encounter().strikes()::strike);
  }

  /** Which pages show what was read is known only for pages that are there. */
  private void read(Optional<Sheets> made) {
    made.ifPresentOrElse(
        sheets -> {
          HandoutWorks.Steps steps = model.works().steps();
          List<Passage> passages = Passages.of(sheets.handout());
          reading.run(
              () -> new LineFinder(steps.read().make(sheets.pdf())).find(passages),
              this::show,
              _ -> show(List.of()));
        },
        () -> {
          reading.forget();
          show(List.of());
        });
  }

  private void show(List<Line> found) {
    lines.set(found);
    if (chosen.get() >= found.size()) {
      chosen.set(found.isEmpty() ? NONE : found.size() - 1);
    }
  }
}

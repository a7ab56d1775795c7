package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final ReadOnlyObjectWrapper<Optional<Line>> changed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The keys of what comes back: its place is known only on the pages that are made with it. */
  private Set<String> awaited = Set.of();

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

  /** The line where a step back or forward changed the handout last, to be looked at. */
  ReadOnlyObjectProperty<Optional<Line>> changed() {
    return changed.getReadOnlyProperty();
  }

  /** One step back; what it brings back is chosen, and looked at. */
  void undo() {
    Set<String> before = struck();
    model.encounter().strikes().undo();
    awaited = less(before, struck());
    lookAtAwaited();
  }

  /** One step forward again; where it leaves something out is looked at. */
  void redo() {
    Set<String> before = struck();
    List<Line> there = lines.get();
    model.encounter().strikes().redo();
    awaited = Set.of();
    int at = placeOf(less(struck(), before), there);
    if (at != NONE) {
      chosen.set(Math.min(at, lines.get().size() - 1));
      look(there.get(at));
    }
  }

  private Set<String> struck() {
    return model.draft().selection().get().struck();
  }

  private static Set<String> less(Set<String> keys, Set<String> without) {
    return keys.stream().filter(key -> !without.contains(key)).collect(Collectors.toSet());
  }

  private static int placeOf(Set<String> keys, List<Line> among) {
    for (int at = 0; at < among.size(); at++) {
      if (keys.contains(among.get(at).passage().key())) {
        return at;
      }
    }
    return NONE;
  }

  private void lookAtAwaited() {
    int at = placeOf(awaited, lines.get());
    if (at != NONE) {
      awaited = Set.of();
      chosen.set(at);
      look(lines.get().get(at));
    }
  }

  private void look(Line line) {
    changed.set(Optional.empty()); // the same line may be looked at again
    changed.set(Optional.of(line));
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
    lookAtAwaited();
  }
}

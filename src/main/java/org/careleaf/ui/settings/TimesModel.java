package org.careleaf.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;

/** How long what was typed for a patient stays on this computer. */
final class TimesModel {
  private final StringProperty seconds = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("");
  private final TimesActions actions;
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final OneAtATime work;
  private final Latest reading;

  /** What this computer keeps, as it would be typed; empty until it is read. */
  private Optional<List<String>> kept = Optional.empty();

  TimesModel(TimesActions actions, Tasks tasks) {
    this.actions = actions;
    this.work = new OneAtATime(tasks);
    this.reading = new Latest(tasks);
    seconds.addListener((_, _, _) -> changed());
    minutes.addListener((_, _, _) -> changed());
  }

  /** Until it is covered, as it is typed. */
  StringProperty seconds() {
    return seconds;
  }

  /** Until it is wiped, as it is typed. */
  StringProperty minutes() {
    return minutes;
  }

  /** What is to be said of the times. */
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether somebody has filled in other times than this computer keeps. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Something that differs with what is filled in and not saved; 0 while nothing is. */
  int draft() {
    return unsaved.get() ? Draft.of(typed()) : 0;
  }

  /** What was said before is not said again; what somebody has filled in stays. */
  void arrive() {
    said.set(new Said.Nothing());
    if (!work.isBusy() && !unsaved.get()) {
      show();
    }
  }

  /** Gives up what somebody has filled in, unless it is being saved. */
  void discard() {
    if (!work.isBusy()) {
      said.set(new Said.Nothing());
      show();
    }
  }

  /** Shows the times that this computer keeps; what somebody fills in meanwhile stays. */
  private void show() {
    List<String> before = typed();
    reading.run(
        actions.times()::get, times -> take(times, before), _ -> take(PatientTimes.USUAL, before));
  }

  private void take(PatientTimes times, List<String> before) {
    String cover = String.valueOf(times.coverSeconds());
    String wipe = String.valueOf(times.wipeMinutes());
    List<String> typed = typed();
    kept = Optional.of(List.of(cover, wipe));
    if (typed.getFirst().equals(before.getFirst())) {
      seconds.set(cover);
    }
    if (typed.getLast().equals(before.getLast())) {
      minutes.set(wipe);
    }
    changed();
  }

  private List<String> typed() {
    return List.of(seconds.get().strip(), minutes.get().strip());
  }

  private void changed() {
    unsaved.set(kept.isPresent() && !kept.get().equals(typed()));
    if (unsaved.get() && !said.get().isFault()) {
      said.set(new Said.Nothing()); // what was saved is not what stands here now
    }
  }

  void save() {
    PatientTimes wanted;
    try {
      wanted =
          new PatientTimes(
              Integer.parseInt(seconds.get().strip()), Integer.parseInt(minutes.get().strip()));
    } catch (IllegalArgumentException e) { // also for what is no number
      said.set(new Said.WrongTimes());
      return;
    }
    List<String> before = typed();
    work.start(
        () -> {
          actions.keep().keep(wanted);
          return wanted;
        },
        now -> {
          reading.forget(); // it may have been read before
          said.set(new Said.SavedHere());
          take(now, before);
        },
        e -> said.set(new Said.NotSaved(e)));
  }
}

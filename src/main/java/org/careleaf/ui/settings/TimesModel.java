package org.careleaf.ui.settings;

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
  private final OneAtATime work;
  private final Latest reading;

  TimesModel(TimesActions actions, Tasks tasks) {
    this.actions = actions;
    this.work = new OneAtATime(tasks);
    this.reading = new Latest(tasks);
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

  void show() {
    said.set(new Said.Nothing());
    reading.run(actions.times()::get, this::take, _ -> take(PatientTimes.USUAL));
  }

  private void take(PatientTimes times) {
    seconds.set(String.valueOf(times.coverSeconds()));
    minutes.set(String.valueOf(times.wipeMinutes()));
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
    work.start(
        () -> {
          actions.keep().keep(wanted);
          return wanted;
        },
        kept -> {
          take(kept);
          said.set(new Said.SavedHere());
        },
        e -> said.set(new Said.NotSaved(e)));
  }
}

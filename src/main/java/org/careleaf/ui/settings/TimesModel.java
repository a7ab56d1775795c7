package org.careleaf.ui.settings;

import java.util.function.Consumer;
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
  private final Consumer<Said> say;
  private final OneAtATime work;
  private final Latest reading;

  TimesModel(TimesActions actions, Consumer<Said> say, Tasks tasks) {
    this.actions = actions;
    this.say = say;
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

  void show() {
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
      say.accept(new Said.WrongTimes());
      return;
    }
    work.start(
        () -> {
          actions.keep().keep(wanted);
          return wanted;
        },
        kept -> {
          take(kept);
          say.accept(new Said.SavedHere());
        },
        e -> say.accept(new Said.NotSaved(e)));
  }
}

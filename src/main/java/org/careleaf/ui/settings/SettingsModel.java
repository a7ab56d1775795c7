package org.careleaf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.ClinicSettingsFile;
import org.careleaf.clinic.ClinicSettingsFile.Read;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;

/** Which clinic's folder is worked with, and what the clinic has decided. */
final class SettingsModel {
  private final StringProperty number = new SimpleStringProperty("");
  private final ObjectProperty<UnreviewedPolicy> unreviewed =
      new SimpleObjectProperty<>(ClinicSettings.USUAL.unreviewed());
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Read>> read =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Said> ofFolder =
      new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final SettingsActions actions;
  private final OneAtATime work;
  private final Latest reading;
  private boolean filling;

  private record FilledIn(String number, UnreviewedPolicy unreviewed) {
    static FilledIn of(ClinicSettings settings) {
      return new FilledIn(settings.emergencyNumber().orElse(""), settings.unreviewed());
    }
  }

  SettingsModel(SettingsActions actions, Tasks tasks) {
    this.actions = actions;
    this.work = new OneAtATime(tasks);
    this.reading = new Latest(tasks);
    number.addListener((_, _, _) -> changed());
    unreviewed.addListener((_, _, _) -> changed());
  }

  /** The emergency number; empty for the edition's own. */
  StringProperty number() {
    return number;
  }

  ObjectProperty<UnreviewedPolicy> unreviewed() {
    return unreviewed;
  }

  ReadOnlyObjectProperty<Optional<Path>> folder() {
    return folder.getReadOnlyProperty();
  }

  /** What the clinic's file holds; empty until it is read. */
  ReadOnlyObjectProperty<Optional<Read>> read() {
    return read.getReadOnlyProperty();
  }

  /** What is to be said of the folder. */
  ReadOnlyObjectProperty<Said> ofFolder() {
    return ofFolder.getReadOnlyProperty();
  }

  /** What is to be said of what the clinic decides. */
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether somebody has filled in what the clinic's file does not say. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Something that differs with what is filled in and not saved; 0 while nothing is. */
  int draft() {
    return isEdited() ? Draft.of(number.get(), unreviewed.get()) : 0;
  }

  /** What was said when somebody was here before is not said again. */
  void arrive() {
    said.set(new Said.Nothing());
    showAgain();
  }

  /** Gives up what somebody has filled in for what is set now, unless it is being saved. */
  void discard() {
    if (!work.isBusy()) {
      show(new Said.Nothing(), filledIn());
    }
  }

  /** Shows what is set now, unless somebody is changing it; what was said stays. */
  void showAgain() {
    boolean other = !folder.get().equals(actions.folder().get());
    if (other || (!work.isBusy() && !isEdited())) {
      show(other ? new Said.Nothing() : said.get(), filledIn());
    }
  }

  private FilledIn filledIn() {
    return new FilledIn(number.get().strip(), unreviewed.get());
  }

  private boolean isEdited() {
    return read.get()
        .map(Read::settings)
        .filter(settings -> !FilledIn.of(settings).equals(filledIn()))
        .isPresent();
  }

  /**
   * Shows what is set now; what somebody has filled in while it was saved or read stays.
   *
   * @param before what was filled in when that began
   */
  private void show(Said then, FilledIn before) {
    boolean other = !folder.get().equals(actions.folder().get());
    if (other) { // until it is read, nothing of one clinic's can be saved for another
      read.set(Optional.empty());
      unsaved.set(false);
    }
    folder.set(actions.folder().get());
    ofFolder.set(new Said.Nothing());
    if (folder.get().isEmpty()) {
      reading.forget();
      said.set(then);
    } else {
      ClinicSettingsFile file = new ClinicSettingsFile(folder.get().get());
      reading.run(file::read, now -> take(now, then, before), why -> cannotRead(why, before));
    }
  }

  private boolean isFilledInSince(FilledIn before) {
    return read.get().isPresent() && !filledIn().equals(before);
  }

  private void take(Read now, Said then, FilledIn before) {
    said.set(then);
    if (!isFilledInSince(before)) {
      read.set(Optional.of(now));
      filling = true;
      number.set(now.settings().emergencyNumber().orElse(""));
      unreviewed.set(now.settings().unreviewed());
      filling = false;
    } else if (FilledIn.of(now.settings()).equals(before)) {
      read.set(Optional.of(now));
    } // else somebody else has saved: who saves by what was read before will find that out
    changed();
  }

  private void changed() {
    unsaved.set(isEdited());
    if (!filling && unsaved.get() && !said.get().isFault()) {
      said.set(new Said.Nothing()); // what was saved is not what stands here now
    }
  }

  private void cannotRead(Exception why, FilledIn before) {
    if (!isFilledInSince(before)) {
      read.set(Optional.empty());
    }
    unsaved.set(isEdited());
    said.set(new Said.Nothing());
    ofFolder.set(new Said.NotRead(why));
  }

  /** Works with another folder, or with none. */
  void choose(Optional<Path> other) {
    work.start(
        () -> actions.choose().to(other),
        showIt -> {
          showIt.run();
          show(new Said.Nothing(), filledIn());
        },
        e -> ofFolder.set(new Said.NotChosen(e)));
  }

  /** Saves what is filled in, if nobody else has saved meanwhile. */
  void save() {
    ClinicSettings wanted;
    try {
      Optional<String> typed = Optional.of(number.get().strip()).filter(text -> !text.isEmpty());
      wanted = new ClinicSettings(typed, unreviewed.get());
    } catch (IllegalArgumentException e) {
      said.set(new Said.NotANumber());
      return;
    }
    ClinicSettingsFile file = new ClinicSettingsFile(folder.get().orElseThrow());
    Read seen = read.get().orElseThrow();
    FilledIn before = filledIn();
    work.start(
        () -> file.save(wanted, seen.stamp()),
        result -> show(Said.of(result), before),
        e -> said.set(new Said.NotSaved(e)));
  }
}

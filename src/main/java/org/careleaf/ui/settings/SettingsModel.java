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

  /** Shows what is set now, in place of what somebody has filled in. */
  void show() {
    show(new Said.Nothing());
  }

  /** Shows what is set now, unless somebody is changing it; what was said stays. */
  void showAgain() {
    boolean other = !folder.get().equals(actions.folder().get());
    if (other || (!work.isBusy() && !isEdited())) {
      show(other ? new Said.Nothing() : said.get());
    }
  }

  private boolean isEdited() {
    return read.get()
        .map(Read::settings)
        .filter(s -> !number.get().strip().equals(s.emergencyNumber().orElse("")))
        .or(() -> read.get().map(Read::settings).filter(s -> unreviewed.get() != s.unreviewed()))
        .isPresent();
  }

  private void show(Said then) {
    folder.set(actions.folder().get());
    ofFolder.set(new Said.Nothing());
    if (folder.get().isEmpty()) {
      reading.forget();
      read.set(Optional.empty());
      unsaved.set(false);
      said.set(then);
    } else {
      ClinicSettingsFile file = new ClinicSettingsFile(folder.get().get());
      reading.run(file::read, now -> take(now, then), this::cannotRead);
    }
  }

  private void take(Read now, Said then) {
    read.set(Optional.of(now));
    filling = true;
    number.set(now.settings().emergencyNumber().orElse(""));
    unreviewed.set(now.settings().unreviewed());
    filling = false;
    unsaved.set(isEdited());
    said.set(then);
  }

  private void changed() {
    unsaved.set(isEdited());
    if (!filling && unsaved.get() && !said.get().isFault()) {
      said.set(new Said.Nothing()); // what was saved is not what stands here now
    }
  }

  private void cannotRead(Exception why) {
    read.set(Optional.empty());
    unsaved.set(false);
    said.set(new Said.Nothing());
    ofFolder.set(new Said.NotRead(why));
  }

  /** Works with another folder, or with none. */
  void choose(Optional<Path> other) {
    work.start(
        () -> actions.choose().to(other),
        showIt -> {
          showIt.run();
          show();
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
    Read before = read.get().orElseThrow();
    work.start(
        () -> file.save(wanted, before.stamp()),
        result -> show(Said.of(result)),
        e -> said.set(new Said.NotSaved(e)));
  }
}

package org.careleaf.ui.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.clinic.SignOffDesk;
import org.careleaf.model.Signature;
import org.careleaf.ui.common.Tasks;

/** A sign-off that is being filled in, and what came of recording it. */
final class SignOffModel {
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty role = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<SignOffSubject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final SignOffActions actions;
  private final Tasks tasks;
  private final Clock clock;

  SignOffModel(SignOffActions actions, Tasks tasks, Clock clock) {
    this.actions = actions;
    this.tasks = tasks;
    this.clock = clock;
  }

  StringProperty name() {
    return name;
  }

  StringProperty role() {
    return role;
  }

  /** The last day, as {@code 2028-11-30}; empty for none. */
  StringProperty until() {
    return until;
  }

  /** Whether somebody says to have read the texts. */
  BooleanProperty read() {
    return read;
  }

  ReadOnlyObjectProperty<Optional<SignOffSubject>> subject() {
    return subject.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  boolean hasClinic() {
    return actions.hasClinic().getAsBoolean();
  }

  /** Begins anew: what somebody else has typed signs nothing. */
  void show(SignOffSubject other) {
    name.set("");
    role.set("");
    until.set("");
    read.set(false);
    said.set(new Said.Nothing());
    subject.set(Optional.of(other));
  }

  /** The same topic in other content; words that have changed must be read again. */
  void renew(SignOffSubject fresh) {
    boolean same = subject.get().filter(old -> old.words().equals(fresh.words())).isPresent();
    subject.set(Optional.of(fresh));
    if (!same) {
      read.set(false);
      said.set(new Said.WordsChanged());
    }
  }

  /** Whether everything is filled in. */
  BooleanBinding canRecord() {
    return Bindings.createBooleanBinding(
        () ->
            !name.get().isBlank()
                && !role.get().isBlank()
                && signerFits()
                && unprintable().isEmpty()
                && lastDay().isTaken()
                && read.get()
                && !busy.get()
                && hasClinic(),
        name,
        role,
        until,
        read,
        busy,
        subject);
  }

  /** Whether the name and the role are short enough for a sheet. */
  boolean signerFits() {
    return Stream.of(name, role)
        .allMatch(text -> text.get().strip().length() <= SignOffDesk.LONGEST_NAME);
  }

  /** The first sign of the name and the role that no sheet could print, if there is one. */
  Optional<String> unprintable() {
    return actions.unprintable().apply(name.get().strip() + role.get().strip());
  }

  LastDay lastDay() {
    return new LastDay(until.get().strip(), LocalDate.now(clock));
  }

  void record() {
    SignOffSubject signed = subject.get().orElseThrow();
    Signature signature =
        new Signature(
            name.get().strip(), role.get().strip(), LocalDate.now(clock), lastDay().date());
    busy.set(true);
    said.set(new Said.Nothing());
    tasks.run(
        () -> {
          actions.recorder().record(signed, signature);
          return signature;
        },
        done -> {
          busy.set(false);
          actions.recorded().accept(signed.topic(), done);
        },
        e -> {
          busy.set(false);
          said.set(new Said.NotRecorded(e));
        });
  }
}

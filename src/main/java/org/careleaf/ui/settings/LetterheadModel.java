package org.careleaf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.clinic.LetterheadFile;
import org.careleaf.clinic.LetterheadFile.ChosenLogo;
import org.careleaf.clinic.LetterheadFile.Read;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;

/** What the clinic's sheets say of the clinic. */
final class LetterheadModel {
  private final ReadOnlyObjectWrapper<Optional<ChosenLogo>> logo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.NoFolder());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final Supplier<Optional<Path>> folder;
  private final LetterheadActions actions;
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final LetterheadPreview preview;
  private final LetterheadFields fields;
  private final OneAtATime work;
  private final Latest reading;

  /** How things stand with the clinic's file. */
  sealed interface State {
    record NoFolder() implements State {}

    record NotRead(Exception why) implements State {}

    record Filled(LetterheadFile file, Read read) implements State {}
  }

  LetterheadModel(Supplier<Optional<Path>> folder, LetterheadActions actions, Tasks tasks) {
    this.folder = folder;
    this.actions = actions;
    this.preview = new LetterheadPreview(this::printable, actions.preview(), tasks);
    this.work = new OneAtATime(tasks);
    this.reading = new Latest(tasks);
    this.fields = new LetterheadFields(this::changed);
  }

  LetterheadFields fields() {
    return fields;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ChosenLogo>> logo() {
    return logo.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LetterheadPreview.Seen> seen() {
    return preview.seen();
  }

  /** What is to be said of the letterhead. */
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /** What was said when somebody was here before is not said again. */
  void arrive() {
    said.set(new Said.Nothing());
    showAgain();
  }

  /** Whether somebody has filled in what the clinic's file does not say. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Something that differs with what is filled in and not saved; 0 while nothing is. */
  int draft() {
    return isEdited() ? Draft.of(fields.text(), logo.get()) : 0;
  }

  /** Gives up what is filled in for what the clinic's file says, unless it is being saved. */
  void discard() {
    if (!work.isBusy()) {
      said.set(new Said.Nothing());
      show();
    }
  }

  /** Shows what the clinic's file says. */
  void show() {
    show(filledIn());
  }

  /**
   * Shows what the clinic's file says; what somebody has filled in while it was saved or read
   * stays.
   *
   * @param before what was filled in when that began
   */
  private void show(FilledIn before) {
    Optional<LetterheadFile> file = folder.get().map(LetterheadFile::new);
    if (file.isEmpty()) {
      reading.forget();
      state.set(new State.NoFolder());
      changed();
    } else {
      reading.run(
          file.get()::read,
          read -> take(new State.Filled(file.get(), read), before),
          why -> cannotRead(file.get(), why, before));
    }
  }

  /** Shows it again, unless somebody is changing it. */
  void showAgain() {
    boolean other =
        !(state.get() instanceof State.Filled(var file, _)
            && Optional.of(file.folder()).equals(folder.get()));
    if (other || (!work.isBusy() && !isEdited())) {
      show();
    }
  }

  private boolean isEdited() {
    return state.get() instanceof State.Filled(_, var read) && !filledIn().isAsIn(read);
  }

  private FilledIn filledIn() {
    return new FilledIn(fields.text(), logo.get());
  }

  /** Whether somebody has filled in something for this very file meanwhile. */
  private boolean isFilledInSince(FilledIn before, LetterheadFile file) {
    return state.get() instanceof State.Filled(var of, _)
        && of.equals(file)
        && !filledIn().equals(before);
  }

  private void take(State.Filled now, FilledIn before) {
    FilledIn there = FilledIn.of(now.read());
    if (!isFilledInSince(before, now.file())) {
      fields.fill(there.text());
      logo.set(there.logo());
      state.set(now);
    } else if (before.mayHaveBecome(now.read())) {
      if (logo.get().equals(before.logo())) {
        logo.set(there.logo());
      }
      state.set(now);
    } // else somebody else has saved: who saves by what was read before will find that out
    changed();
  }

  private void cannotRead(LetterheadFile file, Exception why, FilledIn before) {
    if (isFilledInSince(before, file)) {
      said.set(new Said.NotRead(why));
    } else {
      state.set(new State.NotRead(why));
      changed();
    }
  }

  private Optional<Letterhead> printable() {
    LetterheadText text = fields.text();
    return text.hasName() && text.fits()
        ? Optional.of(text.letterhead(drawnLogo()))
        : Optional.empty();
  }

  private Optional<Logo> drawnLogo() {
    return logo.get().flatMap(chosen -> chosen.logo().or(this::logoOfFolder));
  }

  private Optional<Logo> logoOfFolder() {
    return state.get() instanceof State.Filled(_, var read)
        ? read.letterhead().flatMap(Letterhead::logo)
        : Optional.empty();
  }

  /** Takes a picture as the logo; nothing is written before it is saved. */
  void choose(Path picture) {
    work.start(
        () -> LetterheadFile.choose(picture), this::turnTo, e -> said.set(new Said.NotAPicture(e)));
  }

  void removeLogo() {
    logo.set(Optional.empty());
    changed();
  }

  private void turnTo(ChosenLogo chosen) {
    said.set(new Said.Nothing());
    logo.set(Optional.of(chosen));
    changed();
  }

  private void changed() {
    unsaved.set(isEdited());
    if (unsaved.get() && !said.get().isFault()) {
      said.set(new Said.Nothing()); // what was saved is not what stands here now
    }
    preview.draw();
  }

  /** Saves what is filled in, if it can be printed and nobody else has saved meanwhile. */
  void save() {
    LetterheadText text = fields.text();
    if (state.get() instanceof State.Filled filled) {
      if (text.isEmpty() && logo.get().isEmpty()) {
        write(filled, Optional.empty());
      } else if (!text.hasName()) {
        said.set(new Said.NoName());
      } else if (!text.fits()) {
        said.set(new Said.TooManyLines(Letterhead.MOST_LINES));
      } else {
        write(filled, Optional.of(text.letterhead(drawnLogo())));
      }
    }
  }

  private void write(State.Filled filled, Optional<Letterhead> wanted) {
    LetterheadActions.Preview drawer = actions.preview().get();
    FilledIn before = filledIn();
    LetterheadWrite write =
        new LetterheadWrite(filled.file(), filled.read(), wanted, before.logo());
    work.start(
        () -> write.write(drawer),
        what -> saved(what, before),
        e -> said.set(new Said.NotSaved(e)));
  }

  private void saved(Said what, FilledIn before) {
    said.set(what);
    show(before);
  }
}

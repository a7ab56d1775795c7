package org.careleaf.ui.settings;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.clinic.Change;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.ClinicPhrases.Edit;
import org.careleaf.clinic.ClinicPhrases.Read;
import org.careleaf.clinic.Phrase;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.settings.PhraseMerge.Sent;

/** The clinic's phrases while they are written. */
final class PhrasesModel {
  private final ObservableList<PhraseRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.NoFolder());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final Supplier<Optional<Path>> folder;
  private final PhrasesActions actions;
  private final OneAtATime work;
  private final Latest reading;

  /** How things stand with the clinic's files. */
  sealed interface State {
    record NoFolder() implements State {}

    record NotRead(Exception why) implements State {}

    /**
     * The phrases are here.
     *
     * @param unread how many files could not be read
     */
    record Filled(ClinicPhrases files, int unread) implements State {}
  }

  private record Saved(List<Change<Phrase>> came, Read now) {}

  PhrasesModel(Supplier<Optional<Path>> folder, PhrasesActions actions, Tasks tasks) {
    this.folder = folder;
    this.actions = actions;
    this.work = new OneAtATime(tasks);
    this.reading = new Latest(tasks);
  }

  ObservableList<PhraseRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What is to be said of the phrases. */
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether somebody has written what the clinic's files do not say. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Something that differs with what is written and not saved; 0 while nothing is. */
  int draft() {
    List<Edit> edits = edits();
    return edits.isEmpty() ? 0 : Draft.of(edits);
  }

  /** What was said when somebody was here before is not said again. */
  void arrive() {
    said.set(new Said.Nothing());
    showAgain();
  }

  /** Shows them again, unless somebody is changing them. */
  void showAgain() {
    boolean other =
        !(state.get() instanceof State.Filled(var files, _)
            && Optional.of(files.folder()).equals(folder.get()));
    if (other || (!work.isBusy() && !unsaved.get())) {
      show();
    }
  }

  /** Gives up what is written for what the clinic's files say, unless it is being saved. */
  void discard() {
    if (!work.isBusy()) {
      said.set(new Said.Nothing());
      show();
    }
  }

  /** Shows what the clinic's files say. */
  void show() {
    Optional<ClinicPhrases> files = folder.get().map(ClinicPhrases::new);
    if (files.isEmpty()) {
      reading.forget();
      state.set(new State.NoFolder());
      fill(List.of());
    } else {
      List<Edit> before = edits();
      reading.run(
          files.get()::read,
          read -> {
            if (!isWrittenSince(before, files.get())) {
              take(files.get(), read);
            }
          },
          why -> cannotRead(files.get(), why, before));
    }
  }

  /** Whether somebody has written something for these very files meanwhile; it stays. */
  private boolean isWrittenSince(List<Edit> before, ClinicPhrases files) {
    return isShown(files) && !edits().equals(before);
  }

  private boolean isShown(ClinicPhrases files) {
    return state.get() instanceof State.Filled(var shown, _) && shown.equals(files);
  }

  private void cannotRead(ClinicPhrases files, Exception why, List<Edit> before) {
    if (isWrittenSince(before, files)) {
      said.set(new Said.NotRead(why));
    } else {
      state.set(new State.NotRead(why));
      fill(List.of());
    }
  }

  private void take(ClinicPhrases files, Read read) {
    fill(read.phrases().stream().map(PhraseRow::of).toList());
    state.set(new State.Filled(files, read.unread()));
  }

  private void fill(List<PhraseRow> others) {
    others.forEach(this::follow);
    rows.setAll(others);
    unsaved.set(!edits().isEmpty());
  }

  private void follow(PhraseRow row) {
    row.text().addListener((_, _, _) -> changed(row));
    row.deleted().addListener((_, _, _) -> changed(row));
  }

  private void changed(PhraseRow row) {
    if (row.fault().get().filter(PhraseFault::isOfOthers).isEmpty() || row.deleted().get()) {
      row.fault().set(row.wrong(actions.unprintable()));
    }
    unsaved.set(!edits().isEmpty());
    said.set(new Said.Nothing()); // it was of what stood here before
  }

  /** A phrase that is to be written; nothing where there is no room for one more. */
  Optional<PhraseRow> add() {
    if (rows.stream().filter(row -> !row.deleted().get()).count() >= ClinicPhrases.MOST) {
      said.set(new Said.TooManyPhrases(ClinicPhrases.MOST));
      return Optional.empty();
    }
    PhraseRow row = PhraseRow.added("");
    follow(row);
    rows.add(row);
    return Optional.of(row);
  }

  private List<Edit> edits() {
    return rows.stream().flatMap(row -> row.edit().stream()).toList();
  }

  /** Saves what is written, where nothing is wrong with it; what others have changed stays. */
  void save() {
    if (state.get() instanceof State.Filled(var files, _)) {
      if (!isRight()) {
        said.set(new Said.LookAtPhrases());
        return;
      }
      List<Sent> sent = rows.stream().map(Sent::of).toList();
      List<Edit> edits = edits();
      work.start(
          () -> new Saved(files.save(edits), files.read()),
          saved -> saved(files, sent, saved),
          e -> said.set(new Said.NotSaved(e)));
    }
  }

  private boolean isRight() {
    Set<String> texts = new HashSet<>();
    rows.forEach(
        row -> {
          Optional<PhraseFault> wrong = row.wrong(actions.unprintable());
          boolean isEmpty = row.stays() && row.wanted().isEmpty();
          boolean isTwice = row.stays() && !texts.add(row.wanted()) && row.edit().isPresent();
          row.fault()
              .set(
                  isEmpty
                      ? Optional.of(new PhraseFault.Empty())
                      : isTwice ? Optional.of(new PhraseFault.Twice()) : wrong);
        });
    return rows.stream().allMatch(row -> row.fault().get().isEmpty());
  }

  private void saved(ClinicPhrases files, List<Sent> sent, Saved saved) {
    if (isShown(files)) { // what is there of another folder is no part of it
      PhraseMerge merge = PhraseMerge.of(saved.now().phrases(), sent, saved.came(), rows);
      fill(merge.rows());
      state.set(new State.Filled(files, saved.now().unread()));
      said.set(merge.isAll() ? new Said.Saved() : new Said.PhrasesMeanwhile());
    }
    actions.saved().run();
  }
}

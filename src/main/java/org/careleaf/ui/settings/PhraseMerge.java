package org.careleaf.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.clinic.Change;
import org.careleaf.clinic.ClinicPhrases.Edit;
import org.careleaf.clinic.Phrase;

/**
 * What stands in the card once phrases are saved: what the clinic's files say now, and over it what
 * somebody has written that is not saved.
 */
final class PhraseMerge {
  private final List<PhraseRow> now;
  private boolean isAll = true;

  /**
   * A row as it was when the saving began.
   *
   * @param edit what was to be saved of it, if anything
   */
  record Sent(PhraseRow row, Optional<Edit> edit) {
    static Sent of(PhraseRow row) {
      return new Sent(row, row.edit());
    }
  }

  private PhraseMerge(List<Phrase> files) {
    now = new ArrayList<>(files.stream().map(PhraseRow::of).toList());
  }

  /**
   * Puts both together.
   *
   * @param files what the files say
   * @param sent the rows, as they were sent
   * @param came what came of each edit, in their order
   * @param rows the rows as they stand now
   */
  static PhraseMerge of(
      List<Phrase> files, List<Sent> sent, List<Change<Phrase>> came, List<PhraseRow> rows) {
    PhraseMerge merge = new PhraseMerge(files);
    int next = 0;
    for (Sent one : sent) {
      Optional<Change<Phrase>> change =
          one.edit().isPresent() ? Optional.of(came.get(next++)) : Optional.empty();
      merge.put(one, change);
    }
    rows.stream()
        .filter(row -> sent.stream().noneMatch(one -> one.row() == row))
        .filter(row -> row.seen().isEmpty() || row.edit().isPresent())
        .forEach(row -> merge.written(row, row.seen()));
    return merge;
  }

  List<PhraseRow> rows() {
    return List.copyOf(now);
  }

  /** Whether all that was sent is saved. */
  boolean isAll() {
    return isAll;
  }

  private void put(Sent sent, Optional<Change<Phrase>> came) {
    if (came.orElse(null) instanceof Change.Meanwhile<Phrase>(var theirs)) {
      isAll = false;
      besideTheirs(sent.row(), theirs);
    } else if (!sent.row().edit().equals(sent.edit())) {
      written(sent.row(), saved(sent, came));
    }
  }

  /** What is there of a phrase by what was sent and seen; nothing once it is deleted. */
  private static Optional<Phrase> saved(Sent sent, Optional<Change<Phrase>> came) {
    return came.orElse(null) instanceof Change.Done<Phrase>(Phrase done)
        ? sent.edit().flatMap(Edit::text).map(_ -> done)
        : sent.row().seen();
  }

  /**
   * What was written while the rest was saved.
   *
   * @param saved what should be there of it, unless somebody else has changed it
   */
  private void written(PhraseRow mine, Optional<Phrase> saved) {
    Optional<PhraseRow> there = row(saved);
    if (!there.flatMap(PhraseRow::seen).equals(saved)) {
      isAll = false;
      besideTheirs(mine, saved);
    } else if (there.isPresent()) {
      PhraseRow row = PhraseRow.of(there.get().seen().orElseThrow(), mine.text().get());
      row.deleted().set(mine.deleted().get());
      now.set(now.indexOf(there.get()), row);
    } else if (!mine.deleted().get()) {
      now.add(PhraseRow.added(mine.text().get()));
    }
  }

  /** What somebody has written is not lost to what somebody else has. */
  private void besideTheirs(PhraseRow mine, Optional<Phrase> theirs) {
    Optional<PhraseRow> there = row(theirs);
    if (there.isEmpty() && mine.deleted().get()) {
      return; // it is as good as gone
    }
    if (there.isEmpty()) {
      PhraseRow again = PhraseRow.added(mine.wanted());
      again.fault().set(Optional.of(new PhraseFault.Gone()));
      now.add(again);
    } else if (mine.deleted().get()) {
      there.get().fault().set(Optional.of(new PhraseFault.NotDeleted()));
    } else {
      Phrase other = there.get().seen().orElseThrow();
      PhraseRow row = PhraseRow.of(other, mine.wanted());
      row.fault().set(Optional.of(new PhraseFault.Theirs(other.text())));
      now.set(now.indexOf(there.get()), row);
    }
  }

  private Optional<PhraseRow> row(Optional<Phrase> phrase) {
    return phrase.isEmpty()
        ? Optional.empty()
        : now.stream()
            .filter(row -> row.seen().map(Phrase::id).equals(phrase.map(Phrase::id)))
            .findFirst();
  }
}

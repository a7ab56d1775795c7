package org.careleaf.ui.compare;

import javafx.scene.layout.VBox;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Provenance;
import org.careleaf.model.Statement;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.ClinicMarks;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.SourceMarks;
import org.careleaf.ui.common.Texts;

/** What the comparison is written with: one wording, and numbered sources. */
final class Ink {
  private final Library library;
  private final Words words;
  private final Texts texts;
  private final Wording wording;
  private final SourceMarks marks;
  private final ClinicMarks clinicMarks;

  Ink(Library library, Texts texts, Wording wording) {
    this.library = library;
    this.words = new Words(library.edition().language());
    this.texts = texts;
    this.clinicMarks = new ClinicMarks(texts);
    this.wording = wording;
    this.marks = new SourceMarks("[?]");
  }

  Library library() {
    return library;
  }

  Words words() {
    return words;
  }

  Texts texts() {
    return texts;
  }

  /** The statement's text in the wording that was asked for. */
  String text(Statement statement) {
    return statement.in(wording);
  }

  Prose withSources(Prose prose, Statement statement) {
    return clinics(marks.mark(prose, statement.sources()), statement.provenance());
  }

  /** Says whose words they are, where they are not the edition's. */
  private Prose clinics(Prose prose, Provenance how) {
    if (how.added()) {
      return clinicMarks.added(prose);
    }
    return how.replacement(wording)
        .map(r -> clinicMarks.replaced(prose, r.original(), r.originalChanged()))
        .orElse(prose);
  }

  int sourceCount() {
    return marks.count();
  }

  /** Every source named so far, and what the mark for a missing one means. */
  VBox sourceList() {
    VBox list = marks.list(texts.text("sources.title"), this::source);
    list.getChildren().add(new Prose().owed("[?] ").plain(texts.text("compare.sourceNeeded")));
    return list;
  }

  private Prose source(String id) {
    return library
        .source(id)
        .map(
            s ->
                SourceMarks.line(
                    s.label(),
                    SourceMarks.sentences(s.authors(), s.title(), s.year()),
                    s.address()))
        .orElse(Prose.of(texts.text("sources.unknown")));
  }
}

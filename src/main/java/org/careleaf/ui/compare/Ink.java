package org.careleaf.ui.compare;

import javafx.scene.layout.VBox;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Wording;
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

  Ink(Library library, Texts texts, Wording wording) {
    this.library = library;
    this.words = new Words(library.edition().language());
    this.texts = texts;
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
    return marks.mark(prose, statement.sources());
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

package org.careleaf.ui.topic;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Provenance;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Bullets;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.ClinicMarks;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.SourceMarks;
import org.careleaf.ui.common.Texts;

/** What the pages are written with: statements in one wording, with numbered sources. */
final class Sheet {
  private final Library library;
  private final Words words;
  private final Texts texts;
  private final Wording wording;
  private final TopicActions actions;
  private final SourceMarks marks;
  private final ClinicMarks clinicMarks;

  Sheet(Library library, Texts texts, Wording wording, TopicActions actions) {
    this.library = library;
    this.words = new Words(library.edition().language());
    this.texts = texts;
    this.clinicMarks = new ClinicMarks(texts);
    this.marks = new SourceMarks("\u00b7 " + words.text("source.needed"));
    this.wording = wording;
    this.actions = actions;
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

  Wording wording() {
    return wording;
  }

  TopicActions actions() {
    return actions;
  }

  /** Whether this is what the patient reads. */
  boolean forPatient() {
    return wording == Wording.PATIENT;
  }

  /** A statement, its sources, or that it still needs one. */
  Prose prose(Statement statement) {
    return withSources(Prose.of(statement.in(wording)), statement);
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

  VBox bullets(List<Statement> statements) {
    VBox list = new Column(6);
    statements.forEach(s -> list.getChildren().add(Bullets.item(prose(s))));
    return list;
  }

  /** What the patient may ask, in the patient's words only; no source stands behind a question. */
  Optional<VBox> questions(List<Statement> questions) {
    VBox list = new Column(6);
    questions.forEach(
        q ->
            list.getChildren().add(Bullets.item(clinics(Prose.of(q.in(wording)), q.provenance()))));
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(section(words.text("handout.questions"), list));
  }

  /** A red flag, which starts a line; beside it, for staff, why it is one. */
  Prose flag(RedFlag flag) {
    Prose sign = withSources(Prose.of(capital(flag.statement().in(wording))), flag.statement());
    return flag.why()
        .filter(_ -> !forPatient())
        .map(why -> withSources(sign.aside(why.in(wording)), why))
        .orElse(sign);
  }

  VBox section(String title, Node... content) {
    VBox section = new Column(8, Cards.heading(title));
    section.getChildren().addAll(content);
    return section;
  }

  /** Every source that the page has named so far. */
  VBox sourceList() {
    VBox list = marks.list(texts.text("sources.title"), this::source);
    if (marks.count() == 0) {
      list.getChildren().add(Prose.of(texts.text("sources.none")));
    }
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

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
  }
}

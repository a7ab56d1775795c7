package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;

/**
 * Finds what is hard to read in patient wordings: a topic whose reading grade is too high, hard
 * words that nobody explains, and words that a plain one should replace. Grades and hard words are
 * known for English only.
 *
 * @param readability what reads the language of the texts, if anything does
 * @param glossary the words that are explained
 * @param problems where problems go
 */
record WordingCheck(Optional<Readability> readability, GlossaryWords glossary, Problems problems) {
  /** Red flags are parts of sentences, and other files hold no topic. */
  private static final Pattern COMPLETES =
      Pattern.compile(
          "(?:clinic/)?(?:red-flags/\\S+ statement\\.plain|treatments/\\S+"
              + " (?:contraindications|warningSigns).*)");

  private static final Pattern ASKS =
      Pattern.compile("(?:clinic/)?(?:conditions|treatments)/\\S+ questions.*");

  private static final Pattern FRAGMENT =
      Pattern.compile("(?s)\\p{Ll}.*[^.\\s]|\\p{Lu}{2}.*[^.\\s]");

  private static final Pattern GRADED =
      Pattern.compile("(?:clinic/)?(?:conditions|symptoms|treatments)/.*");

  /** The check that a library's language and glossary call for. */
  static WordingCheck of(Library library, Problems problems) {
    return new WordingCheck(
        Readability.of(library.edition().language()),
        GlossaryWords.of(problems.takesOwed() ? library.references().glossary() : List.of()),
        problems);
  }

  void check(JsonFile file) {
    List<PlainText> texts = PlainText.of(file);
    texts.forEach(this::unfinished);
    if (problems.takesOwed()) {
      owed(file, texts);
    }
  }

  private void owed(JsonFile file, List<PlainText> texts) {
    HardWordCheck hard =
        new HardWordCheck(
            text -> readability.map(reader -> reader.hardWords(text)).orElse(List.of()),
            glossary,
            new HashSet<>(),
            problems);
    for (PlainText text : texts) {
      incomplete(text);
      unasked(text);
      hard.check(text.text(), text::place);
    }
    if (GRADED.matcher(file.name()).matches()) {
      readability.ifPresent(reader -> new GradeCheck(reader, problems).check(texts));
    }
  }

  private void unfinished(PlainText text) {
    if (text.text().startsWith("TODO")) {
      problems.warning(
          text.place(),
          "this patient wording is still to be written",
          "write what the patient reads");
    }
  }

  private void incomplete(PlainText text) {
    if (COMPLETES.matcher(text.place().file() + " " + text.place().path()).matches()
        && !FRAGMENT.matcher(text.text()).matches()) {
      problems.todo(
          text.place(),
          "this patient wording does not complete its sentence",
          "it follows \"Call us today if you have ...\" (a red flag) or \"Ask us first if you ...\""
              + " (a contraindication): begin small, and end without a full stop");
    }
  }

  private void unasked(PlainText text) {
    if (ASKS.matcher(text.place().file() + " " + text.place().path()).matches()
        && !text.text().strip().endsWith("?")) {
      problems.todo(
          text.place(),
          "this question has no question mark at its end",
          "write what the patient may ask, as a question");
    }
  }
}

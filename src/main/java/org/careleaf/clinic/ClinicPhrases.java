package org.careleaf.clinic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.json.Problems;

/**
 * The phrases of a clinic's folder, {@code phrases/ID.json}, which everybody sees and may change
 * who uses the folder. Every method may take a while, and fails by an {@link IOException} where the
 * folder is away or cannot be written to.
 *
 * @param folder the clinic's folder
 */
public record ClinicPhrases(Path folder) {
  /** The most characters of a phrase that is written in the window. */
  public static final int LONGEST = 500;

  /** The most phrases that are written in the window: a menu of more is read by nobody. */
  public static final int MOST = 100;

  private static final SharedFiles.Kind<PhraseJson, Phrase> KIND =
      new SharedFiles.Kind<>(
          "phrases", PhraseJson.class, PhraseJson::phrase, PhraseJson::of, Phrase::id);

  /**
   * What is to become of a phrase.
   *
   * @param seen the phrase as somebody has seen it; empty for one that is new
   * @param text what it is to say; empty to delete it
   */
  public record Edit(Optional<Phrase> seen, Optional<String> text) {}

  /**
   * What the folder holds.
   *
   * @param phrases sorted by their ids
   * @param unread how many files cannot be read; the check of the content says why
   */
  public record Read(List<Phrase> phrases, int unread) {
    public Read {
      phrases = List.copyOf(phrases);
    }
  }

  /** Reads all phrases. */
  public Read read() throws IOException {
    Problems problems = new Problems();
    List<Phrase> phrases = files().all(problems);
    long unread = problems.all().stream().map(problem -> problem.place().file()).distinct().count();
    return new Read(phrases, (int) unread);
  }

  /**
   * Does what is wanted, one after the other. What was done before, as far as it came, is no
   * hindrance: it counts as done.
   *
   * @return what came of each, in their order; of what is neither seen nor wanted nothing
   * @throws IOException after which the rest has not been done
   */
  public List<Change<Phrase>> save(List<Edit> edits) throws IOException {
    List<Change<Phrase>> done = new ArrayList<>();
    for (Edit edit : edits) {
      done.add(save(edit));
    }
    return List.copyOf(done);
  }

  private Change<Phrase> save(Edit edit) throws IOException {
    if (edit.text().isEmpty()) {
      return files().delete(edit.seen().orElseThrow());
    }
    String text = edit.text().get();
    return edit.seen().isPresent()
        ? files().replace(edit.seen().get(), new Phrase(edit.seen().get().id(), text))
        : new Change.Done<>(add(text));
  }

  private Phrase add(String text) throws IOException {
    Optional<Phrase> added = Optional.empty();
    while (added.isEmpty()) { // somebody else may take the same id at the same moment
      added = read().phrases().stream().filter(phrase -> phrase.text().equals(text)).findFirst();
      if (added.isEmpty()) {
        added = files().add(text, id -> new Phrase(id, text));
      }
    }
    return added.get();
  }

  private SharedFiles<PhraseJson, Phrase> files() {
    return new SharedFiles<>(folder, KIND);
  }
}

package org.careleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.content.TextForms;
import org.careleaf.model.TopicRef;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that is to hold every translation into a language.
 *
 * @param forms what there is to translate
 * @param tag the language
 * @param folder where the files go
 */
record TextsFolder(TextForms forms, String tag, Path folder) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Writes a file for everything that has texts. What the folder holds already is somebody's work,
   * and stays unless these very texts take it over; a file that says the same stays as it is.
   */
  void writeAll(Terminal terminal) {
    Folders.make(folder);
    boolean takenOver = isTheEditions();
    int kept = 0;
    for (TopicRef topic : forms.all()) {
      Path file = folder.resolve(topic.file());
      if ((Files.exists(file) && !takenOver) || !write(topic, file, terminal)) {
        kept++;
      }
    }
    int written = forms.all().size() - kept;
    terminal.err().println(written + " files written, " + kept + " left as they were.");
  }

  /** Whether there was something to write. */
  private boolean write(TopicRef topic, Path file, Terminal terminal) {
    try {
      String text = forms.translation(topic, tag);
      if (holds(file, text)) {
        return false;
      }
      Files.createDirectories(folder.resolve(topic.kind().folder()));
      new Output(Optional.of(file), terminal).text(text);
      return true;
    } catch (IllegalStateException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.PROBLEM, "No folder can be made in " + folder + ". Choose another.");
    }
  }

  /** What cannot be read cannot be taken over, and must not be written over. */
  static CommandFailure unreadable(IllegalStateException e) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "The translation " + e.getMessage() + " cannot be read; careleaf check says why.");
  }

  /** Whether a file says the same, in whatever order its keys stand. */
  private static boolean holds(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    String now = Files.readString(file);
    String bare = now.startsWith("\ufeff") ? now.substring(1) : now;
    return JSON.readTree(bare).equals(JSON.readTree(text));
  }

  private boolean isTheEditions() {
    try {
      return Files.isSameFile(folder, forms.folder(tag));
    } catch (IOException e) {
      return false; // one of them is not there yet
    }
  }
}

package org.careleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.content.TextForms;
import org.careleaf.model.TopicRef;

/**
 * A folder that is to hold every translation into a language.
 *
 * @param forms what there is to translate
 * @param tag the language
 * @param folder where the files go
 */
record TextsFolder(TextForms forms, String tag, Path folder) {
  /**
   * Writes a file for everything that has texts. What the folder holds already is somebody's work,
   * and stays unless these very texts take it over.
   */
  void writeAll(Terminal terminal) {
    Folders.make(folder);
    boolean takenOver = isTheEditions();
    int kept = 0;
    for (TopicRef topic : forms.all()) {
      Path file = folder.resolve(topic.file());
      if (Files.exists(file) && !takenOver) {
        kept++;
      } else {
        write(topic, file, terminal);
      }
    }
    int written = forms.all().size() - kept;
    terminal.err().println(written + " files written, " + kept + " left as they were.");
  }

  private void write(TopicRef topic, Path file, Terminal terminal) {
    try {
      String text = forms.translation(topic, tag);
      Files.createDirectories(folder.resolve(topic.kind().folder()));
      new Output(Optional.of(file), terminal).text(text);
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

  private boolean isTheEditions() {
    try {
      return Files.isSameFile(folder, forms.folder(tag));
    } catch (IOException e) {
      return false; // one of them is not there yet
    }
  }
}

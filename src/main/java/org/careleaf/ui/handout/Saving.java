package org.careleaf.ui.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.careleaf.files.SafeFile;
import org.careleaf.ui.common.Tasks;

/**
 * The way of handouts to a file, and of the file to whoever wants to see it.
 *
 * @param viewer opens what was saved
 * @param tell is told what came of it
 */
record Saving(FileViewer viewer, Tasks tasks, Consumer<Outcome> tell) {
  /** Writes a file whole, or leaves everything as it was. */
  void save(Path file, byte[] pdf) {
    tasks.run(
        () -> written(file, pdf),
        saved -> tell.accept(new Outcome.Saved(saved)),
        e -> tell.accept(new Outcome.NotSaved(file, Trouble.reason(e))));
  }

  /** Shows a saved file in the system's own program. */
  void open(Path file) {
    tasks.run(
        () -> opened(file),
        _ -> {}, // it is in sight
        _ -> tell.accept(new Outcome.NotOpened(file)));
  }

  private static Path written(Path file, byte[] pdf) throws IOException {
    SafeFile.write(file, pdf);
    return file;
  }

  private Path opened(Path file) throws IOException {
    viewer.open(file);
    return file;
  }
}

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
 */
record Saving(FileViewer viewer, Tasks tasks) {
  /** Writes a file whole, or leaves everything as it was, and tells what came of it. */
  void save(Path file, byte[] pdf, Consumer<Outcome> tell) {
    tasks.run(
        () -> written(file, pdf),
        saved -> tell.accept(new Outcome.Saved(saved)),
        e -> tell.accept(new Outcome.NotSaved(file, Trouble.reason(e))));
  }

  /** Shows a saved file in the system's own program, and tells if that cannot be. */
  void open(Path file, Consumer<Outcome> tell) {
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

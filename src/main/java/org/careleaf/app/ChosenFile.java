package org.careleaf.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.SaveTarget;

/**
 * Asks with the system's own window for saving files. It begins in the folder that the last file
 * went to, in memory only; before the first in the person's documents, or home.
 */
public final class ChosenFile implements SaveTarget {
  private final Texts texts;
  private Optional<Path> last = Optional.empty();

  /** Nothing was chosen yet. */
  public ChosenFile(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Path> choose(Window owner, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text("handout.save.title"));
    chooser.setInitialFileName(suggestedName);
    begin().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.text("handout.save.kind"), "*.pdf"));
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    last = chosen.map(Path::toAbsolutePath).map(Path::getParent).or(() -> last);
    return chosen;
  }

  private Optional<Path> begin() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return Stream.concat(last.stream(), Stream.of(home.resolve("Documents"), home))
        .filter(Files::isDirectory)
        .findFirst();
  }
}

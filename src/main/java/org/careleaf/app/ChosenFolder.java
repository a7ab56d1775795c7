package org.careleaf.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.careleaf.ui.common.Texts;

/** Asks with the system's own window for folders. */
record ChosenFolder(Texts texts) implements BiFunction<Window, Optional<Path>, Optional<Path>> {
  @Override
  public Optional<Path> apply(Window owner, Optional<Path> now) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.text("settings.choose.title"));
    now.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }
}

package org.careleaf.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.careleaf.ui.common.Texts;

/** Asks with the system's own window for a picture. */
record ChosenPicture(Texts texts) {
  Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text("letterhead.logo.title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.text("letterhead.logo.kind"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}

package org.careleaf.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.SaveTarget;

/** Asks with the system's own window for saving files. */
public record ChosenFile(Texts texts) implements SaveTarget {
  @Override
  public Optional<Path> choose(Window owner, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text("handout.save.title"));
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.text("handout.save.kind"), "*.pdf"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}

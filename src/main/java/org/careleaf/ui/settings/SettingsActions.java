package org.careleaf.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * What the page of settings can ask for.
 *
 * @param folder the clinic's folder that is worked with now
 * @param isNamed whether it was named when the program was started, so that no other is chosen
 * @param ask asks for another folder, beginning at this one
 * @param choose takes another folder
 */
public record SettingsActions(
    Supplier<Optional<Path>> folder,
    BooleanSupplier isNamed,
    BiFunction<Window, Optional<Path>, Optional<Path>> ask,
    Choose choose) {
  /** Takes another clinic's folder. */
  @FunctionalInterface
  public interface Choose {
    /**
     * Remembers a folder, or none, and loads what is in it; may take a while.
     *
     * @return shows it; to be called on the window's thread
     * @throws IOException if the choice cannot be kept; nothing has changed then
     */
    Runnable to(Optional<Path> folder) throws IOException;
  }
}

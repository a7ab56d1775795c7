package org.careleaf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.careleaf.handout.Letterhead;
import org.careleaf.printing.PagePicture;

/**
 * What the card of the letterhead can ask for.
 *
 * @param ask asks for a picture's file
 * @param preview draws with the content that is shown now
 */
public record LetterheadActions(Function<Window, Optional<Path>> ask, Supplier<Preview> preview) {
  /** Draws how a letterhead prints. */
  @FunctionalInterface
  public interface Preview {
    /**
     * The top of a sheet; nothing where there is nothing to hand out. May take a while.
     *
     * @throws Exception for a letterhead that cannot be printed, with a message that says why
     */
    Optional<PagePicture> draw(Letterhead letterhead) throws Exception;
  }
}

package org.careleaf.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Platform;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Languages;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Library;
import org.careleaf.printing.PagePictures;
import org.careleaf.printing.SystemPrintDesk;
import org.careleaf.search.Search;
import org.careleaf.ui.common.BackgroundTasks;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutWorks;

/** Puts the real parts of the window together. */
final class Wiring {
  /** The resolution of page pictures, in dots an inch: sharp at the width of a full screen. */
  private static final float PREVIEW_DPI = 150;

  private Wiring() {}

  static WindowParts parts(LoadResult content) {
    Library library = content.library();
    return new WindowParts(
        new WindowParts.Content(library, content.problems(), new Search(library)),
        HandoutWorks.of(
            new Languages(library, content.translations()),
            handout -> new PdfWriter().write(handout),
            pdf -> PagePictures.draw(pdf, PREVIEW_DPI)),
        new WindowParts.Outlets(
            new SystemPrintDesk(),
            new ChosenFile(new Texts(Locale.ENGLISH)),
            Clock.system(ZoneId.systemDefault())),
        new BackgroundTasks(),
        Platform.getPreferences().colorSchemeProperty());
  }
}

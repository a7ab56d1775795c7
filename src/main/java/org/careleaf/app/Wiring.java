package org.careleaf.app;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.handout.Languages;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.live.ContentChoice;
import org.careleaf.live.ContentSource;
import org.careleaf.live.ContentWatch;
import org.careleaf.live.LiveContent;
import org.careleaf.live.Shown;
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
  static final float PREVIEW_DPI = 150;

  private Wiring() {}

  /** Loads content, which may take a while; what is returned shows it, and follows it. */
  static Consumer<Stage> window(ContentChoice choice) {
    ContentSource source = choice.from().apply(choice.clinic());
    LiveContent live = new LiveContent(source, source.first(), InstantSource.system());
    WindowParts.Content first = content(live.shown(), PREVIEW_DPI);
    return stage -> show(stage, live, parts(first, choice::clinic));
  }

  private static void show(Stage stage, LiveContent live, WindowParts parts) {
    MainWindow window = new MainWindow(stage, parts);
    window.show();
    ContentWatch watch = follow(live, window, PREVIEW_DPI);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> watch.close());
  }

  /** Whatever the content becomes is made ready on the watch's thread, and only shown on ours. */
  static ContentWatch follow(LiveContent live, MainWindow window, float dpi) {
    return ContentWatch.start(
        live,
        shown -> {
          WindowParts.Content fresh = content(shown, dpi);
          Platform.runLater(() -> window.replace(fresh));
        });
  }

  /** Everything that is made of content before it is shown. */
  static WindowParts.Content content(Shown shown, float dpi) {
    Library library = shown.content().library();
    return new WindowParts.Content(
        shown,
        new Search(library),
        HandoutWorks.of(
            new Languages(library, shown.content().translations()),
            shown.content().clinic().settings().unreviewed(),
            handout -> new PdfWriter().write(handout),
            pdf -> PagePictures.draw(pdf, dpi)));
  }

  private static WindowParts parts(WindowParts.Content content, ClinicFolder clinic) {
    return new WindowParts(
        content,
        new WindowParts.Outlets(
            new SystemPrintDesk(),
            new ChosenFile(new Texts(Locale.ENGLISH)),
            Clock.system(ZoneId.systemDefault())),
        new BackgroundTasks(),
        Platform.getPreferences().colorSchemeProperty(),
        clinic);
  }
}

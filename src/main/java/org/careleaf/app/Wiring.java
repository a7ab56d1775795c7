package org.careleaf.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.clinic.Clinic;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.Phrase;
import org.careleaf.clinic.SettingsFolder;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Languages;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.live.ContentChoice;
import org.careleaf.live.ContentWatch;
import org.careleaf.live.LiveContent;
import org.careleaf.live.Shown;
import org.careleaf.model.Library;
import org.careleaf.printing.PagePictures;
import org.careleaf.printing.PageSigns;
import org.careleaf.printing.SystemPrintDesk;
import org.careleaf.search.Search;
import org.careleaf.ui.common.BackgroundTasks;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutOutlets;
import org.careleaf.ui.handout.HandoutWorks;

/** Puts the real parts of the window together. */
final class Wiring {
  /** The resolution of page pictures, in dots an inch: sharp at the width of a full screen. */
  static final float PREVIEW_DPI = 150;

  /** One for each thread: it reads its fonts once, and is not said to be safe among threads. */
  private static final ThreadLocal<PdfWriter> WRITER = ThreadLocal.withInitial(PdfWriter::new);

  private Wiring() {}

  /** Loads content, which may take a while; what is returned shows it, and follows it. */
  static Consumer<Stage> window(ContentChoice choice) {
    ChosenFolder asks = new ChosenFolder(new Texts(Locale.ENGLISH));
    Following following = new Following(choice, asks, SettingsFolder.usual(), PREVIEW_DPI);
    WindowParts.Content first = following.content();
    return stage -> show(stage, following, first);
  }

  private static void show(Stage stage, Following following, WindowParts.Content first) {
    MainWindow window = new MainWindow(stage, parts(first, following));
    new KeptWindow(stage, SettingsFolder.usual(), KeptWindow::screens).follow();
    window.show();
    following.start(window::replace);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> following.close());
  }

  /** Whatever the content becomes is made ready on the watch's thread, and only shown on ours. */
  static ContentWatch follow(LiveContent live, Consumer<WindowParts.Content> show, float dpi) {
    return ContentWatch.start(
        live,
        shown -> {
          WindowParts.Content fresh = content(shown, dpi);
          Platform.runLater(() -> show.accept(fresh));
        });
  }

  /** Everything that is made of content before it is shown. */
  static WindowParts.Content content(Shown shown, float dpi) {
    Library library = shown.content().library();
    return new WindowParts.Content(
        shown,
        new Search(library),
        new HandoutWorks(
            new Languages(library, shown.content().translations()),
            ofClinic(shown.content().clinic()),
            steps(shown.content().clinic().settings(), dpi)));
  }

  private static HandoutWorks.Steps steps(ClinicSettings settings, float dpi) {
    return new HandoutWorks.Steps(
        handout -> written(handout, settings),
        (pdf, times) -> PagePictures.draw(pdf, (float) (dpi * times)),
        PageSigns::of,
        PagePictures::count,
        text -> WRITER.get().unprintable(text));
  }

  private static HandoutWorks.OfClinic ofClinic(Clinic clinic) {
    return new HandoutWorks.OfClinic(
        clinic.letterhead(),
        clinic.settings().unreviewed(),
        clinic.phrases().stream().map(Phrase::text).toList());
  }

  /** A sheet that might name the wrong emergency number is not made at all. */
  private static byte[] written(Handout handout, ClinicSettings settings) {
    if (!settings.isKnown()) {
      throw new IllegalStateException(ClinicSettings.WHY_UNKNOWN);
    }
    return WRITER.get().write(handout);
  }

  private static WindowParts parts(WindowParts.Content content, ClinicFolder clinic) {
    return new WindowParts(
        content,
        new WindowParts.Outlets(
            new HandoutOutlets(
                new SystemPrintDesk(),
                new KeptPrinters(SettingsFolder.usual()),
                SystemViewer.ofThisSystem()),
            new ChosenFile(new Texts(Locale.ENGLISH)),
            Clock.system(ZoneId.systemDefault())),
        new BackgroundTasks(),
        Platform.getPreferences().colorSchemeProperty(),
        clinic);
  }
}

package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** How large the pages are shown, and pictures of them as sharp at that size as memory allows. */
final class Zoom {
  /** Sizes, in hundredths of the width of the window. */
  private static final List<Integer> STEPS = List.of(100, 125, 150, 200, 250, 300);

  /** Sharper than this, pages take more memory than their sharpness is worth. */
  private static final double MOST_TIMES = 3;

  /** The most pixels of all pages together: the program has memory for some four times as many. */
  private static final double MOST_PIXELS = 30_000_000;

  private final HandoutModel model;
  private final Latest drawing;
  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(STEPS.getFirst());
  private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The width at which a page is shown, in pixels of the screen. */
  private double width;

  /** How sharp the pictures are that were asked for last. */
  private double times = 1;

  Zoom(HandoutModel model) {
    this.model = model;
    this.drawing = new Latest(model.tasks());
    model.pages().subscribe(this::begin);
    model.made().subscribe(_ -> sharpen()); // what they are drawn of comes after them
  }

  /** In hundredths of the width of the window; 100 fits it. */
  ReadOnlyIntegerProperty percent() {
    return percent.getReadOnlyProperty();
  }

  /** The pages: as soon as they are made, and then as sharp as they are large. */
  ReadOnlyObjectProperty<List<PagePicture>> pages() {
    return pages.getReadOnlyProperty();
  }

  boolean isSmallest() {
    return percent.get() == STEPS.getFirst();
  }

  boolean isLargest() {
    return percent.get() == STEPS.getLast();
  }

  void larger() {
    step(1);
  }

  void smaller() {
    step(-1);
  }

  /** As wide as the window. */
  void fit() {
    percent.set(STEPS.getFirst());
  }

  private void step(int by) {
    int at = Math.clamp((long) STEPS.indexOf(percent.get()) + by, 0, STEPS.size() - 1);
    percent.set(STEPS.get(at));
  }

  /** The pages are shown so wide, in pixels of the screen. */
  void showAt(double pixels) {
    width = pixels;
    sharpen();
  }

  private void begin(List<PagePicture> made) {
    drawing.forget();
    times = 1;
    pages.set(made);
  }

  /** Draws anew only what would be blurred: what is too sharp is drawn smaller. */
  private void sharpen() {
    List<PagePicture> usual = model.pages().get();
    Optional<Sheets> made = model.made().get();
    if (usual.isEmpty() || made.isEmpty()) {
      return;
    }
    double most = Math.min(MOST_TIMES, Math.sqrt(MOST_PIXELS / pixels(usual)));
    double wanted = Math.min(most, width / usual.getFirst().width());
    if (wanted > times && made.get().pictures().equals(usual)) {
      times = wanted;
      HandoutWorks.Draw drawer = model.works().steps().draw();
      byte[] pdf = made.get().pdf();
      drawing.run(() -> drawer.pages(pdf, wanted), pages::set, _ -> {});
    }
  }

  private static double pixels(List<PagePicture> pictures) {
    return pictures.stream().mapToDouble(page -> (double) page.width() * page.height()).sum();
  }
}

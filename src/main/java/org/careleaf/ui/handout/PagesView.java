package org.careleaf.ui.handout;

import java.nio.IntBuffer;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The pages as they will come out, one under the other, as wide as there is room. */
final class PagesView extends ScrollPane {
  private static final double MARGIN = 24;
  private static final double WIDEST = 900;

  private final VBox sheets = new VBox(16);
  private final Texts texts;

  PagesView(Texts texts) {
    this.texts = texts;
    StyleClass.PAGES.on(this);
    sheets.setAlignment(Pos.TOP_CENTER);
    sheets.setPadding(new Insets(MARGIN));
    setContent(sheets);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(texts.text("handout.pages"));
  }

  /** Shows pages; in place of others at the place where those were. */
  void show(List<PagePicture> pictures) {
    double place = sheets.getChildren().isEmpty() ? 0 : getVvalue();
    sheets.getChildren().clear();
    for (int i = 0; i < pictures.size(); i++) {
      sheets.getChildren().add(sheet(pictures.get(i), i + 1, pictures.size()));
    }
    applyCss();
    layout();
    setVvalue(place);
  }

  /** Moves by so many windows of pages. */
  void turn(double windows) {
    double hidden = sheets.getHeight() - getViewportBounds().getHeight();
    double step = windows * getViewportBounds().getHeight() * 0.9;
    setVvalue(hidden <= 0 ? 0 : Math.clamp(getVvalue() + step / hidden, 0, 1));
  }

  private StackPane sheet(PagePicture picture, int number, int count) {
    ImageView view = new ImageView(image(picture));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(pageWidth());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(texts.text("handout.page", number, count));
    StackPane sheet = StyleClass.PAPER.on(new StackPane(view));
    sheet.setMaxWidth(USE_PREF_SIZE);
    return sheet;
  }

  private DoubleBinding pageWidth() {
    return Bindings.createDoubleBinding(
        () -> Math.clamp(getViewportBounds().getWidth() - 2 * MARGIN - 2, 200, WIDEST),
        viewportBoundsProperty());
  }

  /** Uses the pixels as they are, without a copy. */
  private static WritableImage image(PagePicture picture) {
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}

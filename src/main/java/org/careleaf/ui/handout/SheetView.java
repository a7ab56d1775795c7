package org.careleaf.ui.handout;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.handout.Line.Spot;

/** One page as it will come out, with marks over lines of it. */
final class SheetView extends StackPane {
  private final ImageView view = new ImageView();
  private final Marks marks = new Marks();
  private int[] shown = new int[0];

  SheetView(ObservableValue<? extends Number> width) {
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(width);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    StyleClass.PAPER.on(this);
    setMaxWidth(USE_PREF_SIZE);
    marks.setMouseTransparent(true);
    getChildren().addAll(view, marks);
  }

  /** Shows a page; one that looks the same is not drawn again. */
  void show(PagePicture picture, String accessibleText) {
    view.setAccessibleText(accessibleText);
    if (!Arrays.equals(shown, picture.argb())) {
      shown = picture.argb();
      view.setImage(image(picture));
    }
  }

  /** Marks pieces of the page. */
  void mark(List<Spot> spots) {
    marks.show(spots);
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

  /** Frames around pieces of the page, wherever its size puts them. */
  private static final class Marks extends Pane {
    private static final double ROOM = 3;
    private List<Spot> spots = List.of();

    void show(List<Spot> others) {
      spots = List.copyOf(others);
      getChildren()
          .setAll(spots.stream().<Node>map(_ -> StyleClass.LINE_MARK.on(new Region())).toList());
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      for (int at = 0; at < spots.size(); at++) {
        Spot spot = spots.get(at);
        getChildren()
            .get(at)
            .resizeRelocate(
                spot.x() * getWidth() - ROOM,
                spot.y() * getHeight() - ROOM,
                spot.width() * getWidth() + 2 * ROOM,
                spot.height() * getHeight() + 2 * ROOM);
      }
    }
  }
}

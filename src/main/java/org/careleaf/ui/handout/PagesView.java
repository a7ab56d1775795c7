package org.careleaf.ui.handout;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.Line.Spot;

/** The pages as they will come out, one under the other, as wide as there is room, or wider. */
final class PagesView extends ScrollPane {
  private static final double MARGIN = 24;
  private static final double WIDEST = 900;

  private final VBox sheets = new VBox(16);

  /**
   * Set only where it differs: the skin sets equal bounds anew in every layout, and a picture whose
   * width is bound to them would ask for the next layout, for ever.
   */
  private final DoubleProperty pageWidth = new SimpleDoubleProperty(200);

  private final LinesModel lines;
  private final Zoom zoom;
  private final Texts texts;

  PagesView(LinesModel lines, Zoom zoom, Texts texts) {
    this.lines = lines;
    this.zoom = zoom;
    this.texts = texts;
    setId("pages");
    StyleClass.PAGES.on(this);
    sheets.setAlignment(Pos.TOP_CENTER);
    sheets.setPadding(new Insets(MARGIN));
    setContent(sheets);
    setFitToWidth(true);
    setFocusTraversable(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    viewportBoundsProperty().subscribe(_ -> measure());
    zoom.percent().subscribe((_, _) -> resize());
    zoom.pages().subscribe(this::show);
    lines.lines().subscribe(_ -> mark());
    lines.chosen().subscribe(_ -> mark());
    lines.changed().subscribe(line -> line.ifPresent(this::reveal));
  }

  /** Shows pages; in place of others at the place where those were. */
  private void show(List<PagePicture> pictures) {
    double place = sheets.getChildren().isEmpty() ? 0 : getVvalue();
    while (sheets.getChildren().size() > pictures.size()) {
      sheets.getChildren().removeLast();
    }
    while (sheets.getChildren().size() < pictures.size()) {
      sheets.getChildren().add(sheet(sheets.getChildren().size()));
    }
    for (int page = 0; page < pictures.size(); page++) {
      String said = texts.text("handout.page", page + 1, pictures.size());
      sheet(page, pictures.get(page), said);
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

  private void sheet(int page, PagePicture picture, String said) {
    if (sheets.getChildren().get(page) instanceof SheetView view) {
      view.show(picture, said);
    }
  }

  private SheetView sheet(int page) {
    SheetView sheet = new SheetView(pageWidth);
    sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onClick(sheet, page, event));
    return sheet;
  }

  private void onClick(SheetView sheet, int page, MouseEvent event) {
    requestFocus();
    lines.chooseAt(page, event.getX() / sheet.getWidth(), event.getY() / sheet.getHeight());
  }

  private void onKey(KeyEvent event) {
    if (lines.lines().get().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> moveTo(event, -1);
      case DOWN -> moveTo(event, 1);
      case DELETE -> {
        lines.strike();
        event.consume();
      }
      default -> {} // of hundreds of keys, the others are not for lines
    }
  }

  private void moveTo(KeyEvent event, int by) {
    lines.move(by);
    event.consume();
    lines.chosenLine().ifPresent(this::reveal);
  }

  private void reveal(Line line) {
    line.spots().stream().findFirst().ifPresent(this::reveal);
  }

  private void reveal(Spot spot) {
    if (spot.page() < sheets.getChildren().size()) {
      var sheet = sheets.getChildren().get(spot.page()).getBoundsInParent();
      double window = getViewportBounds().getHeight();
      double hidden = sheets.getHeight() - window;
      double top = sheet.getMinY() + spot.y() * sheet.getHeight();
      double bottom = top + spot.height() * sheet.getHeight();
      double seen = getVvalue() * hidden;
      if (hidden > 0 && (top < seen + MARGIN || bottom > seen + window - MARGIN)) {
        setVvalue(Math.clamp((top - window / 3) / hidden, 0, 1));
      }
    }
  }

  private void mark() {
    List<Spot> spots = lines.chosenLine().map(Line::spots).orElse(List.of());
    for (int page = 0; page < sheets.getChildren().size(); page++) {
      int number = page;
      if (sheets.getChildren().get(page) instanceof SheetView view) {
        view.mark(spots.stream().filter(spot -> spot.page() == number).toList());
      }
    }
    setAccessibleText(
        lines.chosenLine().map(line -> line.passage().text()).orElse(texts.text("handout.pages")));
  }

  /** Another size leaves the place on the pages; from the usual one lines begin in sight. */
  private void resize() {
    double place = getVvalue();
    double across = getHvalue();
    setFitToWidth(zoom.isSmallest());
    setHbarPolicy(zoom.isSmallest() ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
    measure();
    applyCss();
    layout();
    setVvalue(place);
    setHvalue(across);
  }

  private void measure() {
    double fit = Math.clamp(getViewportBounds().getWidth() - 2 * MARGIN - 2, 200, WIDEST);
    pageWidth.set(Math.rint(fit * zoom.percent().get() / 100));
    zoom.showAt(pageWidth.get() * Screen.getPrimary().getOutputScaleX());
  }
}

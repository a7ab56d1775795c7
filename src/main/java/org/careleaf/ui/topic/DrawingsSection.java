package org.careleaf.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;

/** The drawings of a topic, small, in rows; each opens large. */
final class DrawingsSection {
  /** The width of a thumbnail in pixels: five beside each other on a usual screen. */
  private static final double WIDTH = 172;

  /** All are equally high, so that their titles stand in line. */
  private static final double HEIGHT = 124;

  private static final double PADDING = 8;

  private final List<Button> thumbnails = new ArrayList<>();
  private final IntConsumer open;

  /** The section, whose thumbnails open the drawing at their place in the list, from 0. */
  DrawingsSection(List<TopicDrawing> drawings, IntConsumer open) {
    this.open = open;
    for (int at = 0; at < drawings.size(); at++) {
      thumbnails.add(thumbnail(drawings.get(at), at));
    }
  }

  /** Nothing for a topic without drawings. */
  Optional<Region> node(Sheet sheet) {
    if (thumbnails.isEmpty()) {
      return Optional.empty();
    }
    FlowPane rows = new FlowPane(8, 8);
    rows.setRowValignment(VPos.TOP);
    rows.getChildren().addAll(thumbnails);
    VBox.setMargin(rows, new Insets(0, 0, 0, -PADDING)); // the frames begin where the texts do
    VBox section = sheet.section(sheet.texts().text("topic.drawings"), rows);
    section.setId("drawings");
    return Optional.of(section);
  }

  /** The thumbnail at a place in the list, from 0. */
  Node at(int place) {
    return thumbnails.get(place);
  }

  private Button thumbnail(TopicDrawing drawing, int place) {
    Label title = Cards.wrapped(drawing.title(), StyleClass.SMALL);
    title.setMinWidth(WIDTH); // else the button takes it to be as narrow, and high, as can be
    StackPane card = StyleClass.DRAWING.on(new StackPane(new LineArt(drawing.drawing())));
    card.setMinHeight(HEIGHT);
    card.setMaxHeight(HEIGHT);
    VBox content = new VBox(4, card, title);
    content.setPrefWidth(WIDTH);
    Button button = StyleClass.ROW_BUTTON.on(StyleClass.THUMBNAIL.on(new Button()));
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setPrefWidth(WIDTH + 2 * PADDING);
    button.setAccessibleText(drawing.spoken());
    button.setOnAction(_ -> open.accept(place));
    return button;
  }
}

package org.careleaf.ui.topic;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import org.careleaf.drawing.Colour;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.Ink;
import org.careleaf.drawing.Mark;
import org.careleaf.drawing.Matrix;
import org.careleaf.drawing.Step;

/**
 * A drawing as shapes and words of the window, sharp at any size: as large as there is room for, in
 * the middle of it. It is dark on nothing, so what it lies on has to be white.
 */
final class LineArt extends Region {
  private static final String FAMILY = "Atkinson Hyperlegible Next";

  private final Drawing.Frame frame;
  private final Group marks = new Group();
  private final Scale scale = new Scale();

  LineArt(Drawing drawing) {
    frame = drawing.frame();
    drawing.marks().forEach(mark -> marks.getChildren().add(node(drawing, mark)));
    marks.setClip(new Rectangle(frame.x(), frame.y(), frame.width(), frame.height()));
    marks.getTransforms().add(scale);
    marks.setManaged(false);
    getChildren().add(marks);
    setMouseTransparent(true);
    setMinSize(0, 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return frame.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? frame.height() : width * frame.height() / frame.width();
  }

  @Override
  protected void layoutChildren() {
    double times = Math.min(getWidth() / frame.width(), getHeight() / frame.height());
    scale.setX(times);
    scale.setY(times);
    marks.relocate(0, 0); // without the width of lines that end at the frame
    marks.setLayoutX((getWidth() - times * frame.width()) / 2 - times * frame.x());
    marks.setLayoutY((getHeight() - times * frame.height()) / 2 - times * frame.y());
  }

  private static Node node(Drawing drawing, Mark mark) {
    Node node =
        switch (mark) {
          case Mark.Outline outline -> path(outline);
          case Mark.Words words -> text(drawing, words);
        };
    Matrix place = mark.place();
    if (!place.equals(Matrix.SAME)) {
      node.getTransforms()
          .add(new Affine(place.a(), place.c(), place.e(), place.b(), place.d(), place.f()));
    }
    return node;
  }

  private static Path path(Mark.Outline outline) {
    List<PathElement> steps = outline.steps().stream().map(LineArt::step).toList();
    Path path = new Path(steps);
    Ink ink = outline.ink();
    path.setFillRule(ink.evenOdd() ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
    path.setFill(ink.fill().map(LineArt::colour).orElse(null));
    path.setStroke(ink.line().filter(_ -> ink.pen().width() > 0).map(LineArt::colour).orElse(null));
    path.setStrokeWidth(ink.pen().width());
    path.setStrokeLineCap(StrokeLineCap.valueOf(ink.pen().cap().name()));
    path.setStrokeLineJoin(StrokeLineJoin.valueOf(ink.pen().join().name()));
    path.setStrokeMiterLimit(4); // as SVG has it
    path.getStrokeDashArray().setAll(ink.pen().dashes());
    return path;
  }

  private static PathElement step(Step step) {
    return switch (step) {
      case Step.MoveTo(var x, var y) -> new MoveTo(x, y);
      case Step.LineTo(var x, var y) -> new LineTo(x, y);
      case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) ->
          new CubicCurveTo(x1, y1, x2, y2, x, y);
      case Step.Close() -> new ClosePath();
    };
  }

  private static Text text(Drawing drawing, Mark.Words mark) {
    Mark.Letters letters = mark.at().letters();
    Text text = new Text(mark.words());
    text.setTextOrigin(VPos.BASELINE);
    text.setFill(mark.ink().fill().map(LineArt::colour).orElse(null));
    FontWeight weight = letters.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    text.setFont(Font.font(FAMILY, weight, letters.size()));
    double size = letters.size() * drawing.fitting(mark, width(text));
    text.setFont(Font.font(FAMILY, weight, size));
    double before =
        switch (letters.anchor()) {
          case START -> 0;
          case MIDDLE -> width(text) / 2;
          case END -> width(text);
        };
    text.setX(mark.at().x() - before);
    text.setY(mark.at().y());
    // The window's stylesheet has a font for all words, and would win over one that is only set.
    text.setStyle(
        "-fx-font: %s %spx \"%s\"".formatted(letters.bold() ? "bold" : "normal", size, FAMILY));
    return text;
  }

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static Color colour(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
  }
}

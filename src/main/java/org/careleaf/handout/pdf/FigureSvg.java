package org.careleaf.handout.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.careleaf.drawing.Colour;
import org.careleaf.drawing.Ink;
import org.careleaf.drawing.Mark;
import org.careleaf.drawing.Matrix;
import org.careleaf.drawing.Palette;
import org.careleaf.drawing.Step;
import org.w3c.dom.Element;

/** Draws the figures of a page as SVG in the page itself: it names no file and no address. */
record FigureSvg(Lettering lettering) {
  /** The same figure as an SVG element with the alternative text as its name. */
  Element of(Element figure) {
    Sketch sketch = Objects.requireNonNull(Figures.sketch(figure), "no figure");
    return switch (sketch) {
      case QrCode code -> square(figure, code);
      case LineDrawing drawing -> drawing(figure, drawing);
      case Picture picture -> image(figure, picture);
    };
  }

  private static Element square(Element figure, QrCode code) {
    Element ground = shape(figure, "rect");
    ground.setAttribute("width", number(code.width()));
    ground.setAttribute("height", number(code.height()));
    ground.setAttribute("fill", "#ffffff");
    Element dark = shape(figure, "path");
    dark.setAttribute("d", code.outline());
    dark.setAttribute("fill", "#000000");
    dark.setAttribute("shape-rendering", "crispEdges");
    return svg(figure, "0 0", code, List.of(ground, dark));
  }

  private static Element image(Element figure, Picture picture) {
    Element image = figure.getOwnerDocument().createElement("img");
    image.setAttribute("alt", figure.getAttribute("alt"));
    image.setAttribute("style", figure.getAttribute("style"));
    image.setAttribute("src", picture.dataAddress());
    return image;
  }

  private Element drawing(Element figure, LineDrawing drawing) {
    var frame = drawing.drawing().frame();
    return svg(
        figure,
        number(frame.x()) + " " + number(frame.y()),
        drawing,
        drawing.drawing().marks().stream().map(mark -> mark(figure, mark, drawing)).toList());
  }

  private Element mark(Element figure, Mark mark, LineDrawing drawing) {
    Element drawn =
        switch (mark) {
          case Mark.Outline outline -> outline(figure, outline, drawing.palette());
          case Mark.Words words -> words(figure, words, drawing);
        };
    if (!mark.place().equals(Matrix.SAME)) {
      drawn.setAttribute("transform", transform(mark.place()));
    }
    return drawn;
  }

  private static Element outline(Element figure, Mark.Outline outline, Palette palette) {
    Element path = shape(figure, "path");
    Ink ink = outline.ink();
    path.setAttribute(
        "d", outline.steps().stream().map(FigureSvg::step).collect(Collectors.joining()));
    path.setAttribute("fill", ink.fill().map(palette::area).map(FigureSvg::colour).orElse("none"));
    if (ink.evenOdd()) {
      path.setAttribute("fill-rule", "evenodd");
    }
    ink.line()
        .filter(line -> ink.pen().width() > 0)
        .ifPresent(line -> stroke(path, palette.line(line), ink.pen()));
    return path;
  }

  private static void stroke(Element path, Colour line, Ink.Pen pen) {
    path.setAttribute("stroke", colour(line));
    path.setAttribute("stroke-width", number(pen.width()));
    path.setAttribute("stroke-linecap", lower(pen.cap()));
    path.setAttribute("stroke-linejoin", lower(pen.join()));
    if (!pen.dashes().isEmpty()) {
      path.setAttribute(
          "stroke-dasharray",
          pen.dashes().stream().map(FigureSvg::number).collect(Collectors.joining(" ")));
    }
  }

  private Element words(Element figure, Mark.Words words, LineDrawing drawing) {
    Element text = shape(figure, "text");
    Mark.Letters letters = words.at().letters();
    text.setAttribute("x", number(words.at().x()));
    text.setAttribute("y", number(words.at().y()));
    text.setAttribute("font-size", number(drawing.size(words, lettering)));
    text.setAttribute("font-weight", letters.bold() ? "700" : "400");
    text.setAttribute("text-anchor", lower(letters.anchor()));
    text.setAttribute(
        "fill",
        words.ink().fill().map(drawing.palette()::area).map(FigureSvg::colour).orElse("none"));
    text.setTextContent(words.words());
    return text;
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.MoveTo(var x, var y) -> "M" + numbers(x, y);
      case Step.LineTo(var x, var y) -> "L" + numbers(x, y);
      case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) ->
          "C" + numbers(x1, y1, x2, y2, x, y);
      case Step.Close() -> "Z";
    };
  }

  private static String transform(Matrix m) {
    return "matrix(" + numbers(m.a(), m.b(), m.c(), m.d(), m.e(), m.f()) + ")";
  }

  private static Element svg(Element figure, String corner, Sketch sketch, List<Element> children) {
    Element svg = shape(figure, "svg");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", figure.getAttribute("alt"));
    svg.setAttribute("style", figure.getAttribute("style"));
    svg.setAttribute(
        "viewBox", corner + " " + number(sketch.width()) + " " + number(sketch.height()));
    children.forEach(svg::appendChild);
    return svg;
  }

  private static Element shape(Element figure, String tag) {
    return figure.getOwnerDocument().createElement(tag);
  }

  private static String colour(Colour colour) {
    String rgb =
        String.format(Locale.ROOT, "%d, %d, %d", colour.red(), colour.green(), colour.blue());
    return colour.opacity() < 1
        ? String.format(Locale.ROOT, "rgba(%s, %.3f)", rgb, colour.opacity())
        : "rgb(" + rgb + ")";
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String numbers(double... values) {
    return Arrays.stream(values).mapToObj(FigureSvg::number).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
  }
}

package org.careleaf.handout.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Locale;
import java.util.Map;
import org.careleaf.handout.pdf.Sketch.Pens;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Puts drawings, squares for phones and logos into the page, each as one figure with an alternative
 * text. A sketch hangs on its element: no text of a document can name one.
 */
final class Figures implements FSObjectDrawerFactory {
  private static final String SKETCH = "careleaf-sketch";

  private final Pens pens;

  Figures(Fonts fonts) {
    this.pens = new Pens(fonts.lettering(), fonts.glyphs());
  }

  /**
   * An element that shows a sketch, as high as it must be for its width.
   *
   * @param alternativeText what somebody is told who does not see it
   * @param widthMm how wide it prints
   * @throws IllegalArgumentException for an alternative text that is blank
   */
  static Element figure(Html html, Sketch sketch, String alternativeText, double widthMm) {
    if (alternativeText.isBlank()) {
      throw new IllegalArgumentException("the alternative text of a figure is empty");
    }
    Element figure = html.element("object", "figure");
    figure.setAttribute("alt", alternativeText);
    figure.setAttribute(
        "style",
        String.format(
            Locale.ROOT,
            "width: %.3fmm; height: %.3fmm",
            widthMm,
            widthMm * sketch.height() / sketch.width()));
    figure.setUserData(SKETCH, sketch, null);
    return figure;
  }

  /** What an element shows; nothing for any that is no figure. */
  static @Nullable Sketch sketch(Element element) {
    return element.getUserData(SKETCH) instanceof Sketch sketch ? sketch : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getUserData(SKETCH) instanceof Sketch;
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return element.getUserData(SKETCH) instanceof Sketch sketch ? new Drawer(sketch, pens) : null;
  }

  private record Drawer(Sketch sketch, Pens pens) implements FSObjectDrawer {
    @Override
    public @Nullable Map<Shape, String> drawObject(
        Element element,
        double x,
        double y,
        double width,
        double height,
        OutputDevice device,
        RenderingContext context,
        int dotsPerPixel) {
      double across = width / dotsPerPixel;
      double down = height / dotsPerPixel;
      // The engine cuts the size down to whole pixels.
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) Math.ceil(across),
          (float) Math.ceil(down),
          graphics -> {
            graphics.scale(across / sketch.width(), down / sketch.height());
            sketch.paint(graphics, pens);
          });
      return null;
    }
  }
}

package org.careleaf.handout.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import org.careleaf.drawing.Colour;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.Ink;
import org.careleaf.drawing.Ink.Pen;
import org.careleaf.drawing.Mark;
import org.careleaf.drawing.Matrix;
import org.careleaf.drawing.Palette;
import org.careleaf.drawing.Step;
import org.careleaf.handout.pdf.Lettering.Weight;

/** A drawing as vectors, its words as words in the handout's font, made to end within its frame. */
record LineDrawing(Drawing drawing, Palette palette) implements Sketch {
  @Override
  public double width() {
    return drawing.frame().width();
  }

  @Override
  public double height() {
    return drawing.frame().height();
  }

  @Override
  public void paint(Graphics2D graphics, Pens pens) {
    graphics.translate(-drawing.frame().x(), -drawing.frame().y());
    for (Mark mark : drawing.marks()) {
      Graphics2D plane = (Graphics2D) graphics.create();
      plane.transform(transform(mark.place()));
      switch (mark) {
        case Mark.Outline outline -> outline(plane, outline);
        case Mark.Words words -> words(plane, words, pens);
      }
      plane.dispose();
    }
  }

  private void outline(Graphics2D plane, Mark.Outline outline) {
    Ink ink = outline.ink();
    Path2D path = path(outline);
    ink.fill()
        .ifPresent(
            fill -> {
              plane.setPaint(colour(palette.area(fill)));
              plane.fill(path);
            });
    ink.line()
        .filter(line -> ink.pen().width() > 0)
        .ifPresent(
            line -> {
              plane.setPaint(colour(palette.line(line)));
              plane.setStroke(stroke(ink.pen()));
              plane.draw(path);
            });
  }

  private void words(Graphics2D plane, Mark.Words mark, Pens pens) {
    Mark.Letters letters = mark.at().letters();
    if (letters.size() == 0 || mark.ink().fill().isEmpty()) {
      return;
    }
    pens.glyphs().check(mark.words());
    double em = pens.lettering().width(mark.words(), weight(letters));
    double size = size(mark, pens.lettering());
    double before =
        switch (letters.anchor()) {
          case START -> 0;
          case MIDDLE -> em * size / 2;
          case END -> em * size;
        };
    AttributedString words = new AttributedString(mark.words());
    words.addAttribute(TextAttribute.FONT, new HandoutFont(letters.bold(), size));
    plane.setPaint(colour(palette.area(mark.ink().fill().get())));
    plane.translate(mark.at().x() - before, mark.at().y());
    plane.drawString(words.getIterator(), 0, 0);
  }

  /** The size of words as they are printed, in units of their plane. */
  double size(Mark.Words mark, Lettering lettering) {
    Mark.Letters letters = mark.at().letters();
    double width = lettering.width(mark.words(), weight(letters)) * letters.size();
    return letters.size() * drawing.fitting(mark, width);
  }

  private static Weight weight(Mark.Letters letters) {
    return letters.bold() ? Weight.BOLD : Weight.NORMAL;
  }

  private static Path2D path(Mark.Outline outline) {
    Path2D path =
        new Path2D.Double(
            outline.ink().evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO,
            outline.steps().size());
    for (Step step : outline.steps()) {
      switch (step) {
        case Step.MoveTo to -> path.moveTo(to.x(), to.y());
        case Step.LineTo to -> path.lineTo(to.x(), to.y());
        case Step.CurveTo to -> path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Step.Close() -> path.closePath();
      }
    }
    return path;
  }

  private static BasicStroke stroke(Pen pen) {
    int cap =
        switch (pen.cap()) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    int join =
        switch (pen.join()) {
          case MITER -> BasicStroke.JOIN_MITER;
          case ROUND -> BasicStroke.JOIN_ROUND;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
    float width = (float) pen.width();
    if (pen.dashes().isEmpty()) {
      return new BasicStroke(width, cap, join, 4);
    }
    float[] dashes = new float[pen.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = pen.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, 4, dashes, 0);
  }

  private static Color colour(Colour colour) {
    return new Color(
        colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * colour.opacity()));
  }

  private static AffineTransform transform(Matrix m) {
    return new AffineTransform(m.a(), m.b(), m.c(), m.d(), m.e(), m.f());
  }

  /** Names the handout's font to the engine; the system's fonts have no part in it. */
  private static final class HandoutFont extends Font {
    private static final long serialVersionUID = 1;

    HandoutFont(boolean bold, double size) {
      super(Fonts.FAMILY, bold ? BOLD : PLAIN, Math.max(1, (int) Math.round(size)));
      pointSize = (float) size;
    }

    @Override
    public String getFamily() {
      return Fonts.FAMILY;
    }

    /** What it cannot, the check of the glyphs has refused. */
    @Override
    public boolean canDisplay(int character) {
      return true;
    }
  }
}

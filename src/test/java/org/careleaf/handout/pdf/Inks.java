package org.careleaf.handout.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Sees what colour each letter of a PDF has, how large it is, and on what ground it stands. */
final class Inks extends PDFGraphicsStreamEngine {
  /**
   * A letter's colours.
   *
   * @param size its size in points
   */
  record Ink(int text, int ground, double size) {
    /** The contrast ratio, from 1 to 21 (WCAG 2.2, relative luminance). */
    double contrast() {
      double one = luminance(text);
      double other = luminance(ground);
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
      Color of = new Color(colour);
      return 0.2126 * linear(of.getRed())
          + 0.7152 * linear(of.getGreen())
          + 0.0722 * linear(of.getBlue());
    }

    private static double linear(int part) {
      double share = part / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
      return "%06x on %06x at %.1f pt".formatted(text, ground, size);
    }
  }

  private record Ground(Shape shape, int colour) {}

  private final Set<Ink> inks = new LinkedHashSet<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();

  private Inks(PDPage page) {
    super(page);
  }

  /** Every letter's colours and size, each once. */
  static Set<Ink> of(PDDocument pdf) throws IOException {
    Set<Ink> all = new LinkedHashSet<>();
    for (PDPage page : pdf.getPages()) {
      Inks inks = new Inks(page);
      inks.processPage(page);
      all.addAll(inks.inks);
    }
    return all;
  }

  /** The colours that are filled in, letters apart; a ground of a whole page is none. */
  static Set<Integer> filled(PDDocument pdf) throws IOException {
    Set<Integer> all = new LinkedHashSet<>();
    for (PDPage page : pdf.getPages()) {
      Inks inks = new Inks(page);
      inks.processPage(page);
      inks.grounds.forEach(ground -> all.add(ground.colour()));
    }
    return all;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) == null || font.toUnicode(code).isBlank()) {
      return;
    }
    Matrix at = matrix;
    Point2D middle = at.transformPoint(displacement.getX() / 2, 0.3F);
    int ground =
        grounds.reversed().stream()
            .filter(one -> one.shape().contains(middle))
            .map(Ground::colour)
            .findFirst()
            .orElse(0xffffff);
    inks.add(new Ink(colour(), ground, Math.round(at.getScalingFactorY() * 10) / 10.0));
  }

  private int colour() throws IOException {
    return getGraphicsState().getNonStrokingColor().toRGB() & 0xffffff;
  }

  private void fill() throws IOException {
    grounds.add(new Ground(new GeneralPath(path), colour()));
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill();
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    box.add(p2);
    path.append(box, false);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}

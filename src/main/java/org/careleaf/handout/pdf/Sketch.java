package org.careleaf.handout.pdf;

import java.awt.Graphics2D;

/** Something that is drawn into a handout, on a plane of its own whose y runs down. */
sealed interface Sketch permits LineDrawing, Picture, QrCode {
  /** Width of the plane in units of its own. */
  double width();

  /** Height of the plane in units of its own. */
  double height();

  /** Draws it at its own size; what lies outside of the plane is cut off. */
  void paint(Graphics2D graphics, Pens pens);

  /** What it is written with: the handout's fonts, and none else. */
  record Pens(Lettering lettering, Glyphs glyphs) {}
}

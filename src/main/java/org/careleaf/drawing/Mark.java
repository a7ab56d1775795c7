package org.careleaf.drawing;

import java.util.List;

/** Something that is drawn, in units of its own plane. */
public sealed interface Mark {
  /** How its plane lies in that of the drawing. */
  Matrix place();

  /** What it is drawn with. */
  Ink ink();

  /** Lines and areas. */
  record Outline(List<Step> steps, Matrix place, Ink ink) implements Mark {
    public Outline {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One line of words, upright in its plane.
   *
   * @param id what a translation names it by
   * @param words what it says
   * @param at where it stands
   */
  record Words(String id, String words, At at, Matrix place, Ink ink) implements Mark {
    Words saying(String others) {
      return new Words(id, others, at, place, ink);
    }
  }

  /** A point on the line that letters stand on, and what stands there. */
  record At(double x, double y, Letters letters) {}

  /**
   * How letters look.
   *
   * @param size in units
   * @param anchor which part of the words the point is
   */
  record Letters(double size, boolean bold, Anchor anchor) {}

  /** Which part of the words stands at their point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}

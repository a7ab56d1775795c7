package org.careleaf.drawing;

/** What becomes of a drawing's colours on paper. */
public enum Palette {
  /** They stay. */
  AS_DRAWN {
    @Override
    public Colour area(Colour colour) {
      return colour;
    }

    @Override
    public Colour line(Colour colour) {
      return colour;
    }
  },

  /** Little ink, and no colour: areas white or light grey, lines black, light bands a mid grey. */
  INK_SAVER {
    @Override
    public Colour area(Colour colour) {
      double light = colour.lightness();
      return grey(colour, light < DARK ? 0 : light < LIGHT ? 222 : 255);
    }

    @Override
    public Colour line(Colour colour) {
      double light = colour.lightness();
      return grey(colour, light < MIDDLE ? 0 : light < LIGHT ? 150 : 255);
    }
  };

  private static final double DARK = 0.25;
  private static final double MIDDLE = 0.45;
  private static final double LIGHT = 0.8;

  /** The colour that an area, or a word, is filled with. */
  public abstract Colour area(Colour colour);

  /** The colour that a line is drawn in. */
  public abstract Colour line(Colour colour);

  private static Colour grey(Colour colour, int level) {
    return Colour.grey(level).thinned(colour.opacity());
  }
}

package org.careleaf.drawing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careleaf.drawing.Ink.Cap;
import org.careleaf.drawing.Ink.Join;
import org.careleaf.drawing.Ink.Pen;
import org.careleaf.drawing.Mark.Anchor;
import org.careleaf.drawing.Mark.Letters;

/**
 * What an element hands on to those within it. The opacity of a group is that of each of its parts,
 * so parts that overlap show through each other.
 *
 * @param opacity of the whole, 0 to 1
 */
record Style(Ink ink, double opacity, Letters letters) {
  static final Style FIRST =
      new Style(
          new Ink(
              Optional.of(Colour.BLACK),
              false,
              Optional.empty(),
              new Pen(1, Cap.BUTT, Join.MITER, List.of())),
          1,
          new Letters(16, false, Anchor.START));

  private static final Pattern LONG_HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHORT_HEX = Pattern.compile("#[0-9a-fA-F]{3}");
  private static final int MOST_DASHES = 8;

  /** Shorter dashes would make millions of them. */
  private static final double LEAST_DASH = 0.5;

  /** Smaller ones are written 1.0E-4, which the window's style sheets do not read. */
  private static final double LEAST_LETTERS = 0.1;

  private enum FillRule {
    NONZERO,
    EVENODD
  }

  /** The style of an element within. */
  Style within(Attributes attributes) throws NotDrawable {
    Ink own =
        new Ink(
            colour(attributes, "fill", ink.fill()),
            attributes.word("fill-rule", ink.evenOdd() ? FillRule.EVENODD : FillRule.NONZERO)
                == FillRule.EVENODD,
            colour(attributes, "stroke", ink.line()),
            pen(attributes));
    return new Style(own, opacity * attributes.share("opacity"), letters(attributes));
  }

  /** The ink of a mark. */
  Ink applied() {
    return new Ink(
        ink.fill().map(fill -> fill.thinned(opacity)),
        ink.evenOdd(),
        ink.line().map(line -> line.thinned(opacity)),
        ink.pen());
  }

  private Pen pen(Attributes attributes) throws NotDrawable {
    Pen pen = ink.pen();
    return new Pen(
        attributes.size("stroke-width", pen.width()),
        attributes.word("stroke-linecap", pen.cap()),
        attributes.word("stroke-linejoin", pen.join()),
        dashes(attributes, pen.dashes()));
  }

  private static List<Double> dashes(Attributes attributes, List<Double> inherited)
      throws NotDrawable {
    String text = attributes.text("stroke-dasharray", "");
    if (text.isEmpty() || text.equals("none")) {
      return text.isEmpty() ? inherited : List.of();
    }
    String called = attributes.called("stroke-dasharray");
    List<Double> dashes = Numerals.all(called, text);
    if (dashes.size() > MOST_DASHES || dashes.stream().anyMatch(dash -> dash < LEAST_DASH)) {
      throw new NotDrawable(
          called + " has more than 8 dashes, or one shorter than 0.5", "write for example 4 3");
    }
    return dashes;
  }

  private Letters letters(Attributes attributes) throws NotDrawable {
    String weight = attributes.text("font-weight", letters.bold() ? "bold" : "normal");
    boolean bold =
        switch (weight) {
          case "normal", "400" -> false;
          case "bold", "700" -> true;
          default ->
              throw new NotDrawable(
                  attributes.called("font-weight") + " is \"" + Attributes.shown(weight) + "\"",
                  "write normal or bold");
        };
    double size = attributes.size("font-size", letters.size());
    if (size < LEAST_LETTERS) {
      throw new NotDrawable(
          attributes.called("font-size") + " is below 0.1", "write a size that can be read");
    }
    return new Letters(size, bold, attributes.word("text-anchor", letters.anchor()));
  }

  private static Optional<Colour> colour(
      Attributes attributes, String name, Optional<Colour> inherited) throws NotDrawable {
    double share = attributes.share(name + "-opacity");
    if (!attributes.has(name)) {
      return inherited.map(colour -> colour.thinned(share));
    }
    String text = attributes.text(name, "");
    if (text.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(colour(attributes.called(name), text).thinned(share));
  }

  private static Colour colour(String called, String text) throws NotDrawable {
    if (text.equals("black") || text.equals("white")) {
      return Colour.grey(text.equals("white") ? 255 : 0);
    }
    if (LONG_HEX.matcher(text).matches()) {
      return colour(Integer.parseInt(text, 1, 7, 16));
    }
    if (SHORT_HEX.matcher(text).matches()) {
      int hex = Integer.parseInt(text, 1, 4, 16);
      return colour((hex >> 8) * 0x110000 + (hex >> 4 & 15) * 0x1100 + (hex & 15) * 0x11);
    }
    throw new NotDrawable(
        called + " is \"" + Attributes.shown(text) + "\"",
        "write a colour as #d9a400, or black, white or none");
  }

  private static Colour colour(int hex) {
    return new Colour(hex >> 16, hex >> 8 & 255, hex & 255, 1);
  }
}

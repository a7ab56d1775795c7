package org.careleaf.drawing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line drawing: shapes and words, from the back to the front. It is read from the part of SVG
 * that our drawings use; whatever is outside of it is refused, never left out in silence.
 *
 * @param frame what of the plane is seen; its units are CSS pixels (96 to the inch) at natural size
 * @param marks what is drawn, the first one furthest back
 */
public record Drawing(Frame frame, List<Mark> marks) {
  /** The longest SVG text that is read, in characters. */
  public static final int LONGEST = 256 * 1024;

  /** Millimetres of one unit at natural size, where words of 16 units print at 12 points. */
  public static final double UNIT_MM = 25.4 / 96;

  /** The smallest that words are made to end within the frame. */
  private static final double SMALLEST_WORDS = 2.0 / 3;

  private static final Map<String, Drawing> READ = Collections.synchronizedMap(new Last());

  public Drawing {
    marks = List.copyOf(marks);
  }

  /** A rectangle of the plane, in units; y runs down. */
  public record Frame(double x, double y, double width, double height) {}

  /**
   * Reads SVG: {@code svg g rect circle ellipse line polyline polygon path text tspan}, with
   * attributes for place and ink and no style sheets; {@code title} and {@code desc} are read over.
   * Nothing in it can name a file or an address, run, or grow. The drawings that were read last are
   * kept: to read one takes as long as to plan its handout, and loading reads it first.
   *
   * @throws NotDrawable for anything else, in a sentence that names it
   */
  public static Drawing read(String svg) throws NotDrawable {
    Drawing known = READ.get(svg);
    if (known != null) {
      return known;
    }
    Drawing read = new SvgReader(svg).read();
    READ.put(svg, read);
    return read;
  }

  /** Why an SVG text is no drawing, or empty if it is one. */
  public static Optional<NotDrawable> refusal(String svg) {
    try {
      read(svg);
      return Optional.empty();
    } catch (NotDrawable e) {
      return Optional.of(e);
    }
  }

  /** The words in the drawing by the id of their text, in its order. */
  public Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Words text) {
        words.put(text.id(), text.words());
      }
    }
    return words;
  }

  /** The same drawing with other words, by the id of their text; words without others stay. */
  public Drawing saying(Map<String, String> others) {
    return new Drawing(frame, marks.stream().map(mark -> saying(mark, others)).toList());
  }

  private static Mark saying(Mark mark, Map<String, String> others) {
    return switch (mark) {
      case Mark.Outline outline -> outline;
      case Mark.Words text -> text.saying(others.getOrDefault(text.id(), text.words()));
    };
  }

  /**
   * How much smaller words must be to end within the frame, by a third at most: a translation is
   * often longer. Words in a plane that is turned stay as they are.
   *
   * @param width how wide the words are at their own size, in units of their plane
   * @return 1 for words that fit, down to 2/3
   */
  public double fitting(Mark.Words mark, double width) {
    Matrix place = mark.place();
    if (place.b() != 0 || place.c() != 0 || place.a() <= 0 || width == 0) {
      return 1;
    }
    double left = place.a() * mark.at().x() + place.e() - frame.x();
    double right = frame.width() - left;
    double room =
        switch (mark.at().letters().anchor()) {
          case START -> right;
          case MIDDLE -> 2 * Math.min(left, right);
          case END -> left;
        };
    return Math.clamp(room / (width * place.a()), SMALLEST_WORDS, 1);
  }

  /** Forgets what was asked for longest ago; an edition has about as many drawings. */
  private static final class Last extends LinkedHashMap<String, Drawing> {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 128;

    Last() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Drawing> eldest) {
      return size() > KEPT;
    }
  }
}

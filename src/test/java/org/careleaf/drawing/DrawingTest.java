package org.careleaf.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careleaf.drawing.Ink.Cap;
import org.careleaf.drawing.Ink.Join;
import org.careleaf.drawing.Ink.Pen;
import org.careleaf.drawing.Mark.Anchor;
import org.careleaf.drawing.Mark.Outline;
import org.careleaf.drawing.Mark.Words;
import org.junit.jupiter.api.Test;

class DrawingTest {
  @Test
  void aPathIsReadInEveryCommandAbsoluteAndRelative() throws NotDrawable {
    assertEquals(
        "M 10 10 L 20 10 L 20 30 L 5 5 L 6 7 Z M 11 12 L 12 13",
        steps("M10,10H20V30L5 5l1 2zm1 2 1 1"));
    assertEquals(
        "M 0 0 C 1 2 3 4 5 6 C 7 8 9 9 10 10 C 11 11 12 12 13 13",
        steps("M0 0C1 2 3 4 5 6S9 9 10 10s2 2 3 3"));
    assertEquals("M 0 0 C 4 0 8 2 12 6 C 16 10 20 12 24 12", steps("M0 0Q6 0 12 6T24 12"));
    assertEquals("M 0 0 C 0 0 1 1 2 2", steps("M0 0s1 1 2 2"));
    assertEquals("M 1 1 L 0.5 0.5 L -0.5 30", steps("M1 1l-.5-.5-1 2.95e1"));
  }

  @Test
  void aDrawingIsReadOnce() throws NotDrawable {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='%d'/></svg>";
    Drawing first = Drawing.read(svg.formatted(1));

    assertSame(first, Drawing.read(svg.formatted(1)));
    assertNotEquals(first, Drawing.read(svg.formatted(2)));
  }

  @Test
  void anArcEndsWhereItIsToldTo() throws NotDrawable {
    List<Step> half = outline("<path d='M0 0A10 10 0 0 1 20 0'/>").steps();

    Step.CurveTo first = (Step.CurveTo) half.get(1);
    assertEquals(List.of(10.0, -10.0), List.of(rounded(first.x()), rounded(first.y())));
    Step.CurveTo last = (Step.CurveTo) half.getLast();
    assertEquals(List.of(20.0, 0.0), List.of(last.x(), last.y()));
    assertEquals(
        "M 0 0 L 20 0",
        steps("M0 0A0 10 0 0120 0"),
        "flags may stand without gaps; a radius of 0 draws straight on");
  }

  @Test
  void anArcOfTheOtherSideGoesTheLongWay() throws NotDrawable {
    List<Step> large = outline("<path d='M10 0A10 10 0 1 0 0 10'/>").steps();

    assertEquals(4, large.size());
    assertEquals(
        List.of("0 -10", "-10 0", "0 10"),
        large.stream()
            .skip(1)
            .map(Step.CurveTo.class::cast)
            .map(curve -> numbers(curve.x(), curve.y()))
            .toList());
  }

  @Test
  void shapesAreOutlines() throws NotDrawable {
    assertEquals(
        "M 1 2 L 4 2 L 4 6 L 1 6 L 1 2 Z",
        text(outline("<rect x='1' y='2' width='3' height='4'/>").steps()));
    assertEquals(
        "M 1 2 L 3 4 Z", text(outline("<polygon points='1,2 3,4'/>").steps()), "a polygon closes");
    assertEquals("M 1 2 L 3 4", text(outline("<polyline points='1 2 3 4'/>").steps()));
    assertEquals("M 1 2 L 3 4", text(outline("<line x1='1' y1='2' x2='3' y2='4'/>").steps()));
    assertEquals(6, outline("<circle cx='5' cy='5' r='2'/>").steps().size());
    assertEquals(10, outline("<rect width='9' height='9' rx='2'/>").steps().size());
  }

  @Test
  void inkIsHandedOnUnlessAnElementHasItsOwn() throws NotDrawable {
    Drawing drawing =
        drawing(
            """
            <g fill="none" stroke="#d9a400" stroke-width="3" stroke-linecap="round" opacity="0.5">
              <path d="M0 0"/>
              <path d="M0 0" fill="#abc" fill-rule="evenodd" stroke="none"
                    stroke-linejoin="bevel" stroke-dasharray="4 2"/>
            </g>
            """);

    assertEquals(
        new Ink(
            Optional.empty(),
            false,
            Optional.of(new Colour(0xd9, 0xa4, 0, 0.5)),
            new Pen(3, Cap.ROUND, Join.MITER, List.of())),
        drawing.marks().getFirst().ink());
    assertEquals(
        new Ink(
            Optional.of(new Colour(0xaa, 0xbb, 0xcc, 0.5)),
            true,
            Optional.empty(),
            new Pen(3, Cap.ROUND, Join.BEVEL, List.of(4.0, 2.0))),
        drawing.marks().getLast().ink());
  }

  @Test
  void planesLieInEachOther() throws NotDrawable {
    Drawing drawing =
        drawing(
            """
            <g transform="translate(10 20)"><path d="M0 0" transform="scale(2) rotate(90)"/></g>
            <path d="M0 0" transform="matrix(1 2 3 4 5 6),translate(1)"/>
            <path d="M0 0" transform="rotate(180 5 5)"/>
            """);

    assertEquals(
        List.of("0 2 -2 0 10 20", "1 2 3 4 6 8", "-1 0 0 -1 10 10"),
        drawing.marks().stream().map(mark -> text(mark.place())).toList());
  }

  @Test
  void wordsAreReadByLinesAndCanBeReplacedByTheirIds() throws NotDrawable {
    Drawing drawing =
        drawing(
            """
            <text id="nerve" x="5" y="9" font-size="12" font-weight="bold"
                  text-anchor="end"> the
              nerve &amp; its root</text>
            <text><tspan id="one" x="1" y="2">healthy</tspan>
              <tspan id="two" x="1" y="20">disc</tspan></text>
            """);

    assertEquals(
        Map.of("nerve", "the nerve & its root", "one", "healthy", "two", "disc"), drawing.words());
    assertEquals(List.of("nerve", "one", "two"), List.copyOf(drawing.words().keySet()));
    Words nerve = (Words) drawing.marks().getFirst();
    assertEquals(
        new Mark.At(5, 9, new Mark.Letters(12, true, Anchor.END)), nerve.at(), nerve::toString);
    assertEquals(
        Map.of("nerve", "nervio", "one", "healthy", "two", "disco"),
        drawing.saying(Map.of("nerve", "nervio", "two", "disco", "other", "x")).words());
  }

  @Test
  void titlesAndDescriptionsAreReadOver() throws NotDrawable {
    assertEquals(
        1,
        drawing("<title>A</title><desc>B</desc><path d='M0 0'><title>C</title></path>")
            .marks()
            .size());
  }

  @Test
  void theInkSaverLeavesGreysOnlyAndAreasLight() {
    Colour teal = new Colour(0x5f, 0xa3, 0xad, 1);
    Colour yellow = new Colour(0xd9, 0xa4, 0, 0.5);

    assertEquals(new Colour(222, 222, 222, 1), Palette.INK_SAVER.area(teal));
    assertEquals(new Colour(150, 150, 150, 0.5), Palette.INK_SAVER.line(yellow));
    assertEquals(Colour.BLACK, Palette.INK_SAVER.line(new Colour(0x14, 0x20, 0x1f, 1)));
    assertEquals(Colour.grey(255), Palette.INK_SAVER.area(new Colour(0xf6, 0xf2, 0xea, 1)));
    assertEquals(teal, Palette.AS_DRAWN.area(teal));
  }

  private static Drawing drawing(String inner) throws NotDrawable {
    return Drawing.read(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>" + inner + "</svg>");
  }

  private static Outline outline(String element) throws NotDrawable {
    return (Outline) drawing(element).marks().getFirst();
  }

  private static String steps(String path) throws NotDrawable {
    return text(outline("<path d='" + path + "'/>").steps());
  }

  private static String text(List<Step> steps) {
    return String.join(" ", steps.stream().map(DrawingTest::text).toList());
  }

  private static String text(Step step) {
    return switch (step) {
      case Step.MoveTo to -> "M " + numbers(to.x(), to.y());
      case Step.LineTo to -> "L " + numbers(to.x(), to.y());
      case Step.CurveTo to -> "C " + numbers(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
      case Step.Close() -> "Z";
    };
  }

  private static String text(Matrix m) {
    return numbers(m.a(), m.b(), m.c(), m.d(), m.e(), m.f());
  }

  private static String numbers(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      double shown = rounded(number);
      text.append(' ').append(shown == Math.rint(shown) ? (Object) (long) shown : (Object) shown);
    }
    return text.substring(1);
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0 + 0.0;
  }
}

package org.careleaf.handout.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.Handout;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.pdf.Planner.Plan;

/** Writes a handout as a PDF that can be printed, kept, and heard (PDF/UA-1). */
public final class PdfWriter {
  private final Fonts fonts = new Fonts();
  private final Glyphs glyphs = fonts.glyphs();
  private final PdfEngine engine = new PdfEngine(fonts);
  private final Squares squares = new Squares();
  private final Planner planner = new Planner(fonts.lettering(), squares);
  private final String style = Resources.text("/org/careleaf/handout/pdf/handout.css");

  /**
   * The handout as a PDF; the same handout makes the same bytes.
   *
   * @throws IllegalArgumentException for a character that the fonts lack
   */
  public byte[] write(Handout handout) {
    squares.begin(handout);
    Stream.concat(Stream.of(handout.title(), handout.footer()), ReadingOrder.of(handout).stream())
        .forEach(glyphs::check);
    Plan plan = planner.of(handout);
    Pdf pdf = render(handout, plan);
    // Seldom: the reckoning is a little on the safe side.
    return plan.pages() > 0 && pdf.pages() > plan.pages() && plan.spacing() != Spacing.TIGHT
        ? render(handout, planner.tight(handout)).bytes()
        : pdf.bytes();
  }

  private Pdf render(Handout handout, Plan plan) {
    return engine.render(new HandoutHtml(handout, plan, squares).document(style), handout.paper());
  }

  /** The first sign of a text that cannot be printed, in words; nothing where all can. */
  public Optional<String> unprintable(String text) {
    return text.codePoints()
        .filter(sign -> !glyphs.printable(sign))
        .mapToObj(Glyphs::named)
        .findFirst();
  }
}

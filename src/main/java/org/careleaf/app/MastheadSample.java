package org.careleaf.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Selection.Length;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Today;
import org.careleaf.printing.PagePicture;
import org.careleaf.printing.PagePictures;

/**
 * The top of a real handout, to show how a letterhead prints.
 *
 * @param languages what the handout is made of
 */
record MastheadSample(Languages languages) {
  private static final float DPI = 110;

  /** How much of the sheet is shown, from its top. */
  private static final double SHARE = 0.3;

  static MastheadSample of(WindowParts.Content content) {
    return new MastheadSample(
        new Languages(content.library(), content.shown().content().translations()));
  }

  /** A picture; nothing where there is no condition to hand out. Takes a while. */
  Optional<PagePicture> draw(Letterhead letterhead) {
    return languages.asWritten().library().conditions().keySet().stream()
        .findFirst()
        .map(id -> draw(letterhead, new HandoutItem.OfCondition(id)));
  }

  private PagePicture draw(Letterhead letterhead, HandoutItem item) {
    HandoutRequest request =
        new HandoutRequest(
            List.of(item),
            Tongues.only(languages.asWritten().language()),
            options(),
            ForPatient.NOBODY);
    HandoutMaker maker = new HandoutMaker(languages, Optional.of(letterhead));
    byte[] pdf = new PdfWriter().write(maker.make(request));
    return top(PagePictures.draw(pdf, DPI).getFirst());
  }

  private static HandoutOptions options() {
    Selection least = new Selection(Length.SHORT, EnumSet.allOf(Part.class), Set.of());
    return new HandoutOptions(PaperSize.usual(Locale.getDefault()), Today.here()).with(least);
  }

  private static PagePicture top(PagePicture page) {
    int height = (int) (page.height() * SHARE);
    return new PagePicture(page.width(), height, Arrays.copyOf(page.argb(), page.width() * height));
  }
}

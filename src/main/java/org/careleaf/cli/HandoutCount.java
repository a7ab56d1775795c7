package org.careleaf.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutReading;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Selection.Length;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Coverage;
import org.careleaf.model.Library;
import org.careleaf.model.Today;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.printing.PagePictures;

/**
 * Counts what can be counted of the handouts of single topics, as they print on Letter with
 * everything in them.
 *
 * @param maker makes the handouts
 * @param language their language
 */
record HandoutCount(HandoutMaker maker, Locale language) {
  /** Every condition and treatment of a library, the hardest to read first. */
  List<HandoutFigures> of(Library library) {
    return Stream.concat(
            library.conditions().values().stream()
                .map(c -> of(new HandoutItem.OfCondition(c.id()), c)),
            library.treatments().values().stream()
                .map(t -> of(new HandoutItem.OfTreatment(t.id()), t)))
        .sorted(Comparator.comparingDouble(HandoutFigures::hardness).reversed())
        .toList();
  }

  private HandoutFigures of(HandoutItem item, Topic topic) {
    Handout full = made(item, Length.FULL);
    return new HandoutFigures(
        TopicRef.of(topic),
        HandoutReading.of(full),
        pages(full),
        pages(made(item, Length.SHORT)),
        Coverage.of(topic));
  }

  private Handout made(HandoutItem item, Length length) {
    HandoutOptions options =
        new HandoutOptions(PaperSize.LETTER, Today.here())
            .with(new Selection(length, Set.of(), Set.of()));
    return maker.make(
        new HandoutRequest(List.of(item), Tongues.only(language), options, ForPatient.NOBODY));
  }

  private static int pages(Handout handout) {
    return PagePictures.count(new PdfWriter().write(handout));
  }
}

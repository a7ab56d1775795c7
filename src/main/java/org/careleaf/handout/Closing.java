package org.careleaf.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.Source;

/** What the sheet is not, which edition it comes from, and what it rests on. */
record Closing(Library library, Words words) {
  FinePrint finePrint(Quotes quotes, LocalDate printed) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("handout.fine.advice"));
    lines.add(edition(library.edition(), printed));
    String sources = sources(quotes);
    if (!sources.isEmpty()) {
      lines.add(words.text("handout.fine.sources", sources));
    }
    if (quotes.unsourced()) {
      lines.add(words.text("handout.fine.unsourced"));
    }
    return new FinePrint(lines);
  }

  private String edition(Edition edition, LocalDate printed) {
    return words.text(
        "handout.fine.edition",
        edition.id(),
        words.date(edition.date()),
        edition.language().getDisplayLanguage(edition.language()),
        words.date(printed));
  }

  private String sources(Quotes quotes) {
    return library.sources(quotes.sources()).stream()
        .map(Source::label)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}

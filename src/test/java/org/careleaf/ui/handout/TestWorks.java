package org.careleaf.ui.handout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Languages;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.printing.PagePicture;

/** Real handouts whose "PDF" is a text, with one page that is as wide as the text is long. */
final class TestWorks {
  private TestWorks() {}

  static HandoutWorks of(
      Languages languages, UnreviewedPolicy policy, Function<Handout, String> pdf) {
    return new HandoutWorks(
        languages,
        new HandoutWorks.OfClinic(Optional.empty(), policy, List.of("Walk a little every day.")),
        new HandoutWorks.Steps(
            handout -> pdf.apply(handout).getBytes(StandardCharsets.UTF_8),
            (bytes, _) -> List.of(new PagePicture(bytes.length, 1, new int[bytes.length])),
            _ -> List.of(),
            bytes -> 1 + bytes.length / 1000,
            text -> text.contains("\u2603") ? Optional.of("snowman") : Optional.empty()));
  }

  /** The "PDF" is all that the handout says. */
  static HandoutWorks saying(Languages languages) {
    return of(
        languages,
        UnreviewedPolicy.PRINT,
        handout -> handout.footer() + "\n" + String.join("\n", ReadingOrder.of(handout)));
  }
}

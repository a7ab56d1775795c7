package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Mark;
import org.careleaf.handout.Names;
import org.careleaf.handout.Speech;
import org.careleaf.handout.Words;

/** Finds what of a text is in another language than its handout: a screen reader must know. */
final class Foreign {
  private final List<Marked> marked;

  Foreign(Speech speech) {
    Mark mark = new Mark(new Words(speech.language()), speech.original());
    this.marked =
        speech.gaps().stream()
            .filter(Gap::isMissing)
            .flatMap(gap -> marked(gap, mark))
            .distinct()
            .sorted(
                Comparator.comparingInt(
                    (Marked one) -> -one.printed().length())) // a name within another
            .toList();
  }

  /**
   * A stretch of a text.
   *
   * @param foreign whether it is in the language that the content was written in
   */
  record Stretch(String text, boolean foreign) {}

  /** What is printed, and what of it is not translated. */
  private record Marked(String printed, String text) {
    int start(String in, int from) {
      int at = in.indexOf(printed, from);
      return at < 0 ? -1 : at + printed.indexOf(text);
    }
  }

  /** The text cut into stretches; in the order of the text, and nothing of it lost. */
  List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Optional<Marked> next = next(text, at); next.isPresent(); next = next(text, at)) {
      int start = next.get().start(text, at);
      stretches.add(new Stretch(text.substring(at, start), false));
      stretches.add(new Stretch(next.get().text(), true));
      at = start + next.get().text().length();
    }
    stretches.add(new Stretch(text.substring(at), false));
    stretches.removeIf(stretch -> stretch.text().isEmpty());
    return stretches;
  }

  private Optional<Marked> next(String text, int from) {
    return marked.stream()
        .filter(one -> one.start(text, from) >= 0)
        .min(Comparator.comparingInt(one -> one.start(text, from)));
  }

  private static Stream<Marked> marked(Gap gap, Mark mark) {
    if (!gap.key().equals(Gap.NAME)) {
      return Stream.of(new Marked(mark.text(gap.text()), gap.text()));
    }
    return Stream.of(gap.text(), Names.inSentence(gap.text()))
        .map(name -> new Marked(mark.name(name), name));
  }
}

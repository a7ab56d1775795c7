package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.handout.HandoutCode;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Names;
import org.careleaf.handout.Rendition;
import org.careleaf.model.Library;
import org.careleaf.model.Today;

/**
 * A search text that is the code of a handout.
 *
 * @param code the text, as it is given to {@code --code}
 * @param read what it stands for
 */
record CodeFound(String code, HandoutCode.Read read) {
  /** Empty where the text is no code of this content. */
  static Optional<CodeFound> of(String text, Languages languages) {
    HandoutTopics topics = new HandoutTopics(languages.asWritten().library(), List.of());
    return new HandoutCode(languages)
        .read(text, Today.here())
        .filter(
            read ->
                read.request().items().stream()
                    .allMatch(item -> topics.find(item.path()).isPresent()))
        .map(read -> new CodeFound(typed(text), read));
  }

  /** As one word of a command line. */
  private static String typed(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "-");
  }

  List<HandoutItem> items() {
    return read.request().items();
  }

  /** What names one of its topics to a reader of a language. */
  static String name(HandoutItem item, Rendition rendition) {
    Library library = rendition.shown();
    return switch (item) {
      case OfCondition(var id) -> library.condition(id).orElseThrow().name();
      case OfTreatment(var id) -> library.treatment(id).orElseThrow().name();
      case OfComparison(var ids) ->
          new Names(rendition.words())
              .title(ids.stream().map(id -> library.condition(id).orElseThrow()).toList());
    };
  }

  /** That it is one, how the handout is made again, and what of it has changed. */
  String sentence() {
    String changed =
        read.changed().isEmpty()
            ? ""
            : " Changed since it was given: " + String.join(", ", read.changed()) + ".";
    return "This is the code of a handout."
        + changed
        + " To make it again: "
        + Invocation.of("handout --code " + code + " -o handout.pdf");
  }
}

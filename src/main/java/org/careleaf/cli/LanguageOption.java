package org.careleaf.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.content.Wanted;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that names the language of a command's result. */
final class LanguageOption {
  private @Nullable String tag;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--lang", String.class, tag, to -> tag = to)
            .paramLabel("TAG")
            .description(
                "The language, for example es (default: the one that the content is written in).")
            .build());
  }

  /** Whether a language was named. */
  boolean isGiven() {
    return tag != null;
  }

  /** Every topic in the language that was asked for. */
  Wanted wanted() {
    return Wanted.in(Optional.ofNullable(tag).map(Locale::forLanguageTag).stream());
  }

  /** The content in the language that was asked for. */
  Rendition in(Languages languages) {
    if (tag == null) {
      return languages.asWritten();
    }
    Locale language = Locale.forLanguageTag(tag);
    return languages.in(language).orElseThrow(() -> unspoken(language, languages));
  }

  /** Refuses a language that the content does not have. */
  static void mustBeSpoken(Locale language, Languages languages) {
    if (languages.in(language).isEmpty()) {
      throw unspoken(language, languages);
    }
  }

  private static CommandFailure unspoken(Locale language, Languages languages) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "This content has no \""
            + language.toLanguageTag()
            + "\". It has "
            + languages.all().stream()
                .map(
                    one ->
                        one.toLanguageTag() + " (" + one.getDisplayLanguage(Locale.ENGLISH) + ")")
                .collect(Collectors.joining(", "))
            + ".");
  }
}

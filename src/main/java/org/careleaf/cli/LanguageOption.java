package org.careleaf.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.content.LoadResult;
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
    return Wanted.in(named().stream());
  }

  /** The content in the language that was asked for. */
  Rendition in(LoadResult content) {
    Languages languages = Content.languages(content);
    return named()
        .map(one -> languages.in(one).orElseThrow(() -> unspoken(one, languages, content)))
        .orElseGet(languages::asWritten);
  }

  private Optional<Locale> named() {
    return Optional.ofNullable(tag).map(given -> locale("--lang", given));
  }

  /** The language of a tag; anything else is refused. */
  static Locale locale(String option, String tag) {
    Locale language = Locale.forLanguageTag(tag);
    if (language.getLanguage().isEmpty()) {
      throw new CommandFailure(
          ExitStatus.USAGE, option + " takes the short tag of a language, for example es.");
    }
    return language;
  }

  /** Refuses a language that the content does not have. */
  static void mustBeSpoken(Locale language, Languages languages, LoadResult content) {
    if (languages.in(language).isEmpty()) {
      throw unspoken(language, languages, content);
    }
  }

  private static CommandFailure unspoken(Locale language, Languages languages, LoadResult content) {
    String tag = language.toLanguageTag();
    String why =
        content.translations().containsKey(language.getLanguage())
            ? "The content's folder \""
                + language.getLanguage()
                + "\" cannot be used: Careleaf has no words of its own in "
                + language.getDisplayLanguage(Locale.ENGLISH)
                + ". There is "
            : "This content has no \"" + tag + "\". It has ";
    return new CommandFailure(
        ExitStatus.PROBLEM,
        languages.all().stream()
            .map(one -> one.toLanguageTag() + " (" + one.getDisplayLanguage(Locale.ENGLISH) + ")")
            .collect(Collectors.joining(", ", why, ".")));
  }
}

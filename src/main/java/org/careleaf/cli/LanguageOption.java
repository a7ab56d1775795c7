package org.careleaf.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the language of a command's result. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description =
          "The language, for example es (default: the one that the content is written in).")
  private @Nullable String tag;

  /** The content in the language that was asked for. */
  Rendition in(Languages languages) {
    return tag == null
        ? languages.asWritten()
        : languages.in(Locale.forLanguageTag(tag)).orElseThrow(() -> unspoken(languages));
  }

  private CommandFailure unspoken(Languages languages) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "This content has no \""
            + tag
            + "\". It has "
            + languages.all().stream()
                .map(
                    one ->
                        one.toLanguageTag() + " (" + one.getDisplayLanguage(Locale.ENGLISH) + ")")
                .collect(Collectors.joining(", "))
            + ".");
  }
}

package org.careleaf.cli;

import java.util.Locale;
import java.util.Optional;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.Tongues.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that name the languages of a handout. */
final class TongueOptions {
  private @Nullable String tag;
  private @Nullable String second;
  private boolean interpreter;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--lang", String.class, tag, to -> tag = to)
            .paramLabel("TAG")
            .description(
                "The patient's language, for example es (default: the one that the content is"
                    + " written in).")
            .build());
    spec.addOption(
        Options.option("--second-lang", String.class, second, to -> second = to)
            .paramLabel("TAG")
            .description("A second language beside the patient's, for example en.")
            .build());
    spec.addOption(
        Options.flag("--interpreter", to -> interpreter = to)
            .description(
                "With --second-lang: every line numbered, the same in both languages, for an"
                    + " interpreter on the telephone.")
            .build());
  }

  /** A second language that is the first would be left out without a word. */
  private void mustBeTwo(Locale patient) {
    if (second != null
        && patient.getLanguage().equals(Locale.forLanguageTag(second).getLanguage())) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "The second language is the patient's own (%s): name another with --second-lang, or leave it out."
              .formatted(patient.getDisplayLanguage(Locale.ENGLISH)));
    }
  }

  /** What was said of languages. */
  Spoken said() {
    return new Spoken(
        Optional.ofNullable(tag).map(one -> LanguageOption.locale("--lang", one)),
        Optional.ofNullable(second).map(one -> LanguageOption.locale("--second-lang", one)));
  }

  /**
   * The languages of a handout; each is there.
   *
   * @param usual what holds where nothing was said
   */
  Tongues of(Spoken said, Tongues usual, HandoutWork work) {
    Locale patient = said.patient().orElse(usual.patient());
    Optional<Locale> other =
        said.second()
            .or(usual::staff)
            .filter(one -> !one.getLanguage().equals(patient.getLanguage()));
    mustBeTwo(patient);
    LanguageOption.mustBeSpoken(patient, work.languages(), work.content());
    other.ifPresent(one -> LanguageOption.mustBeSpoken(one, work.languages(), work.content()));
    if (interpreter && other.isEmpty()) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "An interpreter copy is in two languages: name the other one with --second-lang.");
    }
    return new Tongues(patient, other, interpreter ? Form.INTERPRETER : Form.SIDE_BY_SIDE);
  }
}

package org.careleaf.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.TextForms;
import org.careleaf.model.Library;
import org.careleaf.model.TopicRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf texts}. */
final class TextsCommand implements Callable<Integer> {
  private @Nullable String id;
  private @Nullable String tag;
  private boolean wording;
  private boolean all;
  private @Nullable Path folder;
  private final OutputOption output = new OutputOption();

  private final CareleafCommand careleaf;

  TextsCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "Print the texts of a topic, ready for a translator or for a clinic's own words.",
            "Texts that are translated stay; the others begin with \"TODO: \", and count as"
                + " missing.");
    spec.addPositional(
        Options.optionalParameter(String.class, id, to -> id = to)
            .paramLabel("ID")
            .description(
                "A condition, symptom, treatment, red flag, prepared comparison, illustration or"
                    + " glossary term; where an id has several meanings, symptoms/ID, glossary/ID"
                    + " and so on.")
            .build());
    spec.addOption(
        Options.option("--lang", String.class, tag, to -> tag = to)
            .paramLabel("TAG")
            .description("The language to translate into.")
            .build());
    spec.addOption(
        Options.flag("--wording", to -> wording = to)
            .description("Print both wordings for a clinic to reword.")
            .build());
    spec.addOption(
        Options.flag("--all", to -> all = to)
            .description("Write the translations of everything, with -d.")
            .build());
    spec.addOption(
        Options.option("-d", Path.class, folder, to -> folder = to)
            .paramLabel("DIR")
            .description(
                "The folder for --all; a file of which it cannot take over the texts stays.")
            .build());
    output.addTo(spec);
    return Options.withHelp(spec);
  }

  @Override
  public Integer call() {
    if (wording == (tag != null) || all == (id != null) || all != (folder != null)) {
      throw new CommandFailure(
          ExitStatus.USAGE, "Say ID --lang TAG, --all -d DIR --lang TAG, or ID --wording.");
    }
    LoadResult content = wording ? edition() : careleaf.content().loadToTranslate();
    Library library = content.library();
    TextForms forms = new TextForms(careleaf.data(), library);
    if (tag != null) {
      mustBeAnother(tag, library.edition().language());
    }
    if (folder != null) {
      new TextsFolder(forms, String.valueOf(tag), folder).writeAll(careleaf.terminal());
    } else {
      TopicRef topic = Content.topic(String.valueOf(id), forms.all(), UnknownId.in(content));
      output.output(careleaf.terminal()).text(text(forms, topic));
    }
    return ExitStatus.DONE;
  }

  /** A clinic's words stand for the edition's, not for what the clinic has made of them already. */
  private LoadResult edition() {
    return LibraryLoader.load(careleaf.data());
  }

  private String text(TextForms forms, TopicRef topic) {
    return tag == null ? wording(forms, topic) : translation(forms, topic, tag);
  }

  private static String wording(TextForms forms, TopicRef topic) {
    if (!topic.kind().hasStatements()) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "A clinic rewords topics, red flags and comparisons; the words of "
              + topic.path()
              + " stay as they are.");
    }
    return forms
        .wording(topic)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitStatus.PROBLEM,
                    "The texts of "
                        + topic.file()
                        + " speak of an emergency, and are added to but never replaced."));
  }

  private static String translation(TextForms forms, TopicRef topic, String tag) {
    try {
      return forms.translation(topic, tag);
    } catch (IllegalStateException e) {
      throw TextsFolder.unreadable(e);
    }
  }

  private static void mustBeAnother(String tag, Locale written) {
    if (!tag.matches("[a-z]{2,3}") || tag.equals(written.getLanguage())) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "--lang takes the short tag of a language other than "
              + written.getLanguage()
              + ", for example es.");
    }
  }
}

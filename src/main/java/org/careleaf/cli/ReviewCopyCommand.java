package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.careleaf.clinic.SignOff;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.clinic.WordChange;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.ReviewCopy;
import org.careleaf.handout.ReviewCopy.Changed;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Today;
import org.careleaf.model.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf review-copy}. */
final class ReviewCopyCommand implements Callable<Integer> {
  private String id = "";
  private final LanguageOption language = new LanguageOption();
  private final FormatOption format = new FormatOption();
  private @Nullable PaperSize paper;
  private final OutputOption output = new OutputOption();

  private final CareleafCommand careleaf;

  ReviewCopyCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this, "Write a topic for its reviewer: every text, its sources, every gap.");
    spec.addPositional(
        Options.parameter(String.class, id, to -> id = to)
            .paramLabel("ID")
            .description("The topic: its id, or FOLDER/ID.")
            .build());
    language.addTo(spec);
    format.addTo(spec);
    spec.addOption(
        Options.option("--paper", PaperSize.class, paper, to -> paper = to)
            .paramLabel("SIZE")
            .description("letter or a4 (default: the one usual where this computer is set up for).")
            .build());
    output.addTo(spec);
    return Options.withHelp(spec);
  }

  @Override
  public Integer call() {
    Output to = output.output(careleaf.terminal());
    format.settle(to);
    format.write(copy(), to);
    return ExitStatus.DONE;
  }

  private Handout copy() {
    LoadResult content = careleaf.content().load();
    Library library = language.in(content).library();
    Topic topic = Content.topic(library, id, content.faults());
    Words words = new Words(library.edition().language());
    Changed changed =
        content
            .clinic()
            .signOffs()
            .newest(topic, library.edition().language(), Subject.CONTENT)
            .map(signed -> changed(signed, PrintedWords.of(library, topic, words)))
            .orElse(Changed.NOTHING);
    return new ReviewCopy(library, words).compose(topic, changed, options());
  }

  private static Changed changed(SignOff signed, java.util.Map<String, String> now) {
    List<String> lines =
        WordChange.between(signed.words(), now).stream().map(ChangeText::of).toList();
    return new Changed(
        "Changed since " + signed.signature().by() + " signed on " + signed.signature().on(),
        lines);
  }

  private HandoutOptions options() {
    return new HandoutOptions(
        Optional.ofNullable(paper).orElseGet(() -> PaperSize.usual(Locale.getDefault())),
        Today.here());
  }
}

package org.careleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.careleaf.clinic.SignOff;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.clinic.SignOffDesk;
import org.careleaf.clinic.WordChange;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careleaf sign-off}. */
@Command(
    name = "sign-off",
    mixinStandardHelpOptions = true,
    description = {
      "Record in the clinic's folder that somebody has reviewed a topic's exact words.",
      "A word that changes later lapses the sign-off by itself. Read them first:"
          + " careleaf review-copy ID."
    })
final class SignOffCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The topic: its id, or FOLDER/ID.")
  private String id = "";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "Who has reviewed it.")
  private String by = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "What that person is, for example \"physical therapist\".")
  private String role = "";

  @Option(
      names = "--until",
      converter = DayConverter.class,
      paramLabel = "DATE",
      description = "The last day on which the review holds, for example 2028-11-30.")
  private @Nullable LocalDate until;

  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--translation",
      description = "Sign as a qualified translator for how it is said; needs --lang.")
  private boolean translation;

  private final CareleafCommand careleaf;

  SignOffCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  @Override
  public Integer call() {
    Path clinic =
        careleaf
            .folders(careleaf.data())
            .clinic()
            .orElseThrow(
                () ->
                    new CommandFailure(
                        ExitStatus.USAGE,
                        "A sign-off is kept in the clinic's folder: name it with --clinic DIR."));
    LoadResult content = careleaf.content().load();
    Library library = language.in(Content.languages(content)).library();
    Subject subject = subject(library.equals(content.library()));
    Topic topic = Content.topic(library, id);
    Optional<SignOff> before =
        content.clinic().signOffs().newest(topic, library.edition().language(), subject);
    SignOff now = signed(clinic, library, topic, subject);
    report(now, before, library);
    return ExitStatus.DONE;
  }

  private Subject subject(boolean original) {
    if (translation && original) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "--translation signs for a translation: say of which language, with --lang.");
    }
    return translation ? Subject.TRANSLATION : Subject.CONTENT;
  }

  private SignOff signed(Path clinic, Library library, Topic topic, Subject subject) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    try {
      Signature signature =
          new Signature(by, role, LocalDate.now(clock), Optional.ofNullable(until));
      return new SignOffDesk(clinic, clock).sign(library, topic, subject, signature);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, e.getMessage() + ".");
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "The sign-off cannot be written to "
              + clinic
              + ": "
              + e.getMessage()
              + ". Nothing was recorded.");
    }
  }

  private void report(SignOff now, Optional<SignOff> before, Library library) {
    Words words = new Words(Locale.ENGLISH);
    Signature s = now.signature();
    careleaf
        .terminal()
        .out()
        .println(
            "Recorded: "
                + Content.topic(library, id).name()
                + ", "
                + now.words().size()
                + " texts ("
                + library.edition().language().getDisplayLanguage(Locale.ENGLISH)
                + "), by "
                + s.by()
                + ", "
                + s.role()
                + ", on "
                + words.date(s.on())
                + s.until().map(day -> ", until " + words.date(day)).orElse("")
                + ". Code of the words: "
                + PrintedWords.hash(now.words()).substring(0, 12)
                + ".");
    before.ifPresent(earlier -> changes(earlier, now));
  }

  private void changes(SignOff before, SignOff now) {
    List<WordChange> changes = WordChange.between(before.words(), now.words());
    careleaf
        .terminal()
        .out()
        .println(
            changes.isEmpty()
                ? "Nothing has changed since "
                    + before.signature().by()
                    + " signed on "
                    + before.signature().on()
                    + "."
                : "Changed since "
                    + before.signature().by()
                    + " signed on "
                    + before.signature().on()
                    + ":");
    changes.forEach(change -> careleaf.terminal().out().println("  " + ChangeText.of(change)));
  }
}

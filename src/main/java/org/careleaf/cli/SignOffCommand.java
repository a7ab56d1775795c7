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
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Library;
import org.careleaf.model.Signature;
import org.careleaf.model.Today;
import org.careleaf.model.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf sign-off}. */
final class SignOffCommand implements Callable<Integer> {
  private String id = "";
  private String by = "";
  private String role = "";
  private @Nullable LocalDate until;
  private final LanguageOption language = new LanguageOption();
  private boolean translation;

  private final CareleafCommand careleaf;

  SignOffCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "Record in the clinic's folder that somebody has reviewed a topic's exact words.",
            "A word that changes later lapses the sign-off by itself. Read them first:"
                + " careleaf review-copy ID.");
    spec.addPositional(
        Options.parameter(String.class, id, to -> id = to)
            .paramLabel("ID")
            .description("The topic: its id, or FOLDER/ID.")
            .build());
    spec.addOption(
        Options.option("--by", String.class, by, to -> by = to)
            .paramLabel("NAME")
            .required(true)
            .description("Who has reviewed it.")
            .build());
    spec.addOption(
        Options.option("--role", String.class, role, to -> role = to)
            .paramLabel("ROLE")
            .required(true)
            .description("What that person is, for example \"physical therapist\".")
            .build());
    spec.addOption(
        Options.option("--until", LocalDate.class, until, to -> until = to)
            .paramLabel("DATE")
            .converters(new DayConverter())
            .description("The last day on which the review holds, for example 2028-11-30.")
            .build());
    language.addTo(spec);
    spec.addOption(
        Options.flag("--translation", to -> translation = to)
            .description("Sign as a qualified translator for how it is said; needs --lang.")
            .build());
    return Options.withHelp(spec);
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
    Library library = language.in(content).library();
    Subject subject = subject(library.equals(content.library()));
    Topic topic = Content.topic(library, id, content.faults());
    Optional<SignOff> before =
        content.clinic().signOffs().newest(topic, library.edition().language(), subject);
    SignOff now = signed(clinic, library, topic, subject);
    report(now, before, topic, library);
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
    mustPrint("--by", by);
    mustPrint("--role", role);
    Clock clock = Clock.system(ZoneId.systemDefault());
    try {
      Signature signature = new Signature(by, role, Today.here(), Optional.ofNullable(until));
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

  /** Every sheet of the topic will name the signer: what cannot be printed would stop them all. */
  private static void mustPrint(String option, String text) {
    if (text.length() > SignOffDesk.LONGEST_NAME) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          option
              + " is printed on every sheet of the topic: it takes "
              + SignOffDesk.LONGEST_NAME
              + " letters. Nothing was recorded.");
    }
    new PdfWriter()
        .unprintable(text)
        .ifPresent(
            sign -> {
              throw new CommandFailure(
                  ExitStatus.USAGE,
                  option
                      + " is printed on every sheet of the topic, and the handout's font has no "
                      + sign
                      + ". Write it without that sign. Nothing was recorded.");
            });
  }

  private void report(SignOff now, Optional<SignOff> before, Topic topic, Library library) {
    Words words = new Words(Locale.ENGLISH);
    Signature s = now.signature();
    careleaf
        .terminal()
        .out()
        .println(
            "Recorded: "
                + topic.name()
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

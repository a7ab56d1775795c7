package org.careleaf.ui.handout;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.handout.PaperSize;
import org.careleaf.printing.PrintChoice;
import org.careleaf.printing.PrintResult;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Tasks;

/** The way of handouts to a printer: which one, how, and what came of it. */
final class Sending {
  private final HandoutOutlets outlets;
  private final Tasks tasks;
  private final Clock clock;
  private final Printers printers;
  private final PrintOptions options = new PrintOptions();
  private final ReadOnlyObjectWrapper<Optional<Outcome>> afterwards =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper unanswered = new ReadOnlyIntegerWrapper();
  private Consumer<Outcome> tell = _ -> {};
  private Optional<Job> watched = Optional.empty();
  private Optional<Asked> last = Optional.empty();
  private long jobs;

  Sending(HandoutOutlets outlets, Tasks tasks, Clock clock) {
    this.outlets = outlets;
    this.tasks = tasks;
    this.clock = clock;
    this.printers = new Printers(outlets, tasks);
    printers.chosen().subscribe(printer -> options.follow(printer, printers.habit()));
  }

  /** Tells from now on how a job goes while its handout is open. */
  void tell(Consumer<Outcome> listener) {
    tell = listener;
  }

  Printers printers() {
    return printers;
  }

  PrintOptions options() {
    return options;
  }

  /** What came of a job whose handout was left meanwhile. */
  ReadOnlyObjectProperty<Optional<Outcome>> afterwards() {
    return afterwards.getReadOnlyProperty();
  }

  /** How many jobs no printer has answered yet, whether their handouts are still open or not. */
  ReadOnlyIntegerProperty unanswered() {
    return unanswered.getReadOnlyProperty();
  }

  /** Whether a job is on its way whose handout is still open. */
  boolean isUnderWay() {
    return watched.isPresent();
  }

  /** Whether the same printer has just got the same, so that one more is once more. */
  boolean wouldRepeat(int pages) {
    return last.isPresent() && last.equals(asked(pages));
  }

  /** The handout is left: what is on its way goes on, and what came of it is told elsewhere. */
  void leave() {
    watched = Optional.empty();
    last = Optional.empty();
  }

  /** The printer has got the same already, before somebody else's handout. */
  void resume(Asked asked) {
    last = Optional.of(asked);
  }

  /** Something came of a handout that is open no more. */
  void tellAfterwards(Outcome outcome) {
    afterwards.set(Optional.empty()); // the same may be said twice
    afterwards.set(Optional.of(outcome));
  }

  /**
   * Sends a handout of so many pages to the chosen printer, as chosen.
   *
   * @param onSent is told once the printer has it, whatever is open by then
   */
  void send(byte[] pdf, int pages, PaperSize paper, BiConsumer<Outcome, Asked> onSent) {
    asked(pages)
        .map(asked -> new Job(++jobs, asked, options.habit(asked.printer(), paper), onSent))
        .ifPresent(job -> send(pdf, job));
  }

  private Optional<Asked> asked(int pages) {
    return Optional.ofNullable(printers.chosen().get())
        .flatMap(printer -> options.choice(pages).map(choice -> new Asked(printer.name(), choice)));
  }

  private void send(byte[] pdf, Job job) {
    watched = Optional.of(job);
    unanswered.set(unanswered.get() + 1);
    tell.accept(new Outcome.Sending(job.printer(), false));
    tasks.run(
        () -> sent(pdf, job),
        answer -> onAnswer(answer, job),
        e -> say(new Outcome.Refused(job.printer(), Trouble.reason(e)), job));
  }

  private Answer sent(byte[] pdf, Job job) {
    PrintResult result = outlets.desk().print(pdf, job.printer(), job.asked().choice());
    return switch (result) {
      case PrintResult.Sent _ -> {
        outlets.memory().keep(job.habit());
        yield new Answer(result, List.of());
      }
      case PrintResult.Refused _ -> new Answer(result, List.of());
      case PrintResult.NoPrinter() -> new Answer(result, outlets.desk().printers());
    };
  }

  private void onAnswer(Answer answer, Job job) {
    switch (answer.result()) {
      case PrintResult.Sent(String printer) -> {
        printers.learn(job.habit());
        Outcome sent = new Outcome.Sent(printer, LocalTime.now(clock));
        job.onSent().accept(sent, job.asked());
        say(sent, job);
      }
      case PrintResult.Refused(String printer, String reason) ->
          say(new Outcome.Refused(printer, reason), job);
      case PrintResult.NoPrinter() -> {
        printers.are(answer.others());
        boolean none = answer.others().isEmpty();
        say(none ? new Outcome.NoPrinter() : new Outcome.Gone(job.printer()), job);
      }
    }
  }

  /** The printer takes longer than usual: that is said. */
  void sayItIsSlow() {
    watched.ifPresent(job -> tell.accept(new Outcome.Sending(job.printer(), true)));
  }

  private void say(Outcome outcome, Job job) {
    if (watched.equals(Optional.of(job))) {
      watched = Optional.empty();
      last = outcome instanceof Outcome.Sent ? Optional.of(job.asked()) : Optional.empty();
      tell.accept(outcome);
    } else {
      tellAfterwards(outcome);
    }
    unanswered.set(unanswered.get() - 1); // last: who waits for it may close the window
  }

  /** What is wanted of a printer. */
  record Asked(String printer, PrintChoice choice) {}

  /**
   * One press of the button.
   *
   * @param number tells it from another press that asks for the same
   */
  private record Job(long number, Asked asked, Habit habit, BiConsumer<Outcome, Asked> onSent) {
    String printer() {
      return asked.printer();
    }
  }

  /**
   * What came of a job.
   *
   * @param others the printers that there are now, where the job's is gone
   */
  private record Answer(PrintResult result, List<PrinterInfo> others) {}
}

package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** How far the open handout is on its way from a wish to paper, and what came of it. */
final class Progress {
  private final Making making;
  private final Sending sending;
  private final Clearance clearance;
  private final PaperChoice paper;
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
  private boolean renewsAfterSending;
  private boolean isOpen;

  Progress(Making making, Sending sending, Clearance clearance, PaperChoice paper) {
    this.making = making;
    this.sending = sending;
    this.clearance = clearance;
    this.paper = paper;
    sending.tell(this::onSending);
  }

  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** Something came of it elsewhere. */
  void say(Outcome now) {
    outcome.set(now);
  }

  /** Makes the handout of another subject, and asks which printers there are now. */
  void open(HandoutSubject subject) {
    isOpen = true;
    making.open(subject);
    clearance.forgetGaps();
    sending.options().beginAnew();
    make();
    sending.printers().ask(this::onPrinters);
  }

  /** Makes the same again, of other content; what is on its way to a printer gets there first. */
  void renew(HandoutSubject same) {
    making.become(same);
    renewsAfterSending = sending.isUnderWay();
    if (!renewsAfterSending) {
      remake();
    }
  }

  /** What is asked for has changed. */
  void makeAgain() {
    if (making.follows()) {
      make();
    }
  }

  /** What was asked for and is not done yet is not done. */
  void leave() {
    isOpen = false;
    making.forget();
    sending.leave();
    renewsAfterSending = false;
    outcome.set(new Outcome.Nothing());
  }

  /** Another patient is here: what came of somebody's handout is never said beside another's. */
  void turn() {
    sending.leave();
    if (renewsAfterSending) {
      renewsAfterSending = false;
      remake();
    }
    if (isOpen && outcome.get().passesWithPatient()) {
      outcome.set(standing());
    }
  }

  /** Writes it to a file, for who is here now. */
  void save(Saving saving, Path file) {
    Given to = theirs();
    making
        .made()
        .get()
        .filter(_ -> making.pdf().isPresent())
        .ifPresent(sheets -> saving.save(file, sheets.pdf(), came -> onSaved(to, sheets, came)));
  }

  private void onSaved(Given to, Sheets sheets, Outcome came) {
    if (came instanceof Outcome.Saved) {
      encounter().gave(to, sheets, came, Optional.empty());
    }
    if (to == theirs()) {
      outcome.set(came);
    } else {
      sending.tellAfterwards(came);
    }
  }

  private Encounter encounter() {
    return clearance.encounter();
  }

  private Given theirs() {
    return encounter().given().get();
  }

  /** Prints it, or as soon as it is made if it is not yet; makes it again if that failed. */
  void print() {
    if (sending.isUnderWay()) {
      return;
    }
    if (outcome.get() instanceof Outcome.NotMade) {
      make();
    } else if (making.pdf().isEmpty() || !sending.printers().areKnown()) {
      if (outcome.get().isBusy()) {
        outcome.set(new Outcome.PrintsWhenReady());
      }
    } else {
      printNow(making.made().get().orElseThrow());
    }
  }

  private void printNow(Sheets sheets) {
    PrinterInfo printer = sending.printers().chosen().get();
    if (printer == null) {
      outcome.set(new Outcome.NoPrinter());
    } else {
      clearance.objectionToPrinting().ifPresentOrElse(outcome::set, () -> send(sheets));
    }
  }

  private void send(Sheets sheets) {
    Given to = theirs();
    sending.send(
        sheets.pdf(),
        sheets.pictures().size(),
        paper.chosen().get(),
        (came, asked) -> encounter().gave(to, sheets, came, Optional.of(asked)));
  }

  /** Whether it may leave the program now; if not, why not is said, or asked, once. */
  boolean mayLeave() {
    Optional<Outcome> objection = clearance.objection();
    objection.ifPresent(outcome::set);
    return objection.isEmpty();
  }

  private void make() {
    making.outdate();
    sending.leave();
    clearance.beginAnew();
    boolean printAfter = outcome.get() instanceof Outcome.PrintsWhenReady;
    outcome.set(printAfter ? new Outcome.PrintsWhenReady() : new Outcome.Preparing());
    start();
  }

  /** The pages that are there stay, and go out if somebody prints, until the new ones are made. */
  private void remake() {
    if (making.pdf().isEmpty()) {
      make();
    } else {
      start();
    }
  }

  private void start() {
    making.start(this::onMade, e -> outcome.set(new Outcome.NotMade(Trouble.reason(e))));
  }

  private void onMade(Sheets sheets) {
    clearance.take(sheets);
    making.show(sheets);
    goOn();
  }

  private void onPrinters() {
    paper.followPrinter();
    goOn();
  }

  /** The last of pages and printers is there, and somebody waits for them. */
  private void goOn() {
    if (outcome.get().isMaking() && making.pdf().isPresent() && sending.printers().areKnown()) {
      boolean printNow = outcome.get() instanceof Outcome.PrintsWhenReady;
      outcome.set(printNow ? idle() : standing());
      if (printNow) {
        print();
      }
    }
  }

  /** What came of this very handout before its patient was interrupted, or else nothing yet. */
  private Outcome standing() {
    Optional<Outcome> came = theirs().cameOf(making.made().get()).filter(_ -> isOpen);
    came.flatMap(_ -> theirs().asked()).ifPresent(sending::resume);
    return came.orElseGet(this::idle);
  }

  private Outcome idle() {
    boolean none = sending.printers().areKnown() && sending.printers().all().isEmpty();
    return none ? new Outcome.NoPrinter() : new Outcome.Nothing();
  }

  private void onSending(Outcome now) {
    outcome.set(now);
    if (renewsAfterSending && !sending.isUnderWay()) {
      renewsAfterSending = false;
      remake();
    }
  }
}

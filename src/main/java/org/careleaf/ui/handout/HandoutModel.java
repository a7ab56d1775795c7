package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Names;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Words;
import org.careleaf.printing.PagePicture;
import org.careleaf.printing.PrintDesk;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** The handout that is open: its pages, its printer, and what came of printing or saving it. */
public final class HandoutModel {
  private final Clock clock;
  private final Tasks tasks;
  private final Newest making;
  private final Sending sending;
  private final Saving saving;
  private final Printers printers;
  private final LanguageChoice language;
  private final Clearance clearance;
  private final Encounter encounter;
  private final ReadOnlyObjectWrapper<Optional<Sheets>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Draft draft;
  private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
  private HandoutWorks works;
  private Optional<HandoutSubject> subject = Optional.empty();
  private Optional<byte[]> pdf = Optional.empty();
  private boolean paperIsPrinters = true;
  private boolean followingPrinter;
  private boolean renewsAfterSending;

  /** With printers alone: nothing is remembered, and nothing opens. */
  public HandoutModel(HandoutWorks works, PrintDesk desk, Tasks tasks, Clock clock) {
    this(works, new HandoutOutlets(desk), tasks, clock, Waits.USUAL);
  }

  /**
   * No handout yet.
   *
   * @param waits how long what is typed for a patient stays in sight
   */
  public HandoutModel(
      HandoutWorks works, HandoutOutlets outlets, Tasks tasks, Clock clock, Waits waits) {
    this.works = works;
    this.clock = clock;
    this.tasks = tasks;
    this.making = new Newest(tasks);
    this.sending = new Sending(outlets, tasks, clock, this::onSending);
    this.saving = new Saving(outlets.viewer(), tasks, outcome::set);
    this.printers = sending.printers();
    this.draft = new Draft(works.languages().all().getFirst());
    this.language = new LanguageChoice(draft, works.languages().all());
    this.clearance = new Clearance(new ReviewGate(), language);
    draft.paper().subscribe((_, _) -> onPaper());
    this.encounter = new Encounter(draft, this::unprintable, waits, clock);
    draft.onChange(this::makeAgain);
    outcome.subscribe(this::onOutcome);
    sending.afterwards().subscribe(later -> later.ifPresent(this::onOutcome));
    made.subscribe(sheets -> encounter.patient().offer(fields(sheets)));
    printers.chosen().subscribe((_, _) -> followPrinter());
  }

  /** The pictures of the pages; empty until they are made. */
  public ReadOnlyObjectProperty<List<PagePicture>> pages() {
    return pages.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** The paper; the printer's until somebody chooses. */
  public ObjectProperty<PaperSize> paper() {
    return draft.paper();
  }

  /** What is asked for; every change of it makes the handout again. */
  public Draft draft() {
    return draft;
  }

  Sending sending() {
    return sending;
  }

  Saving saving() {
    return saving;
  }

  Printers printers() {
    return printers;
  }

  /** What came of a print whose handout was left meanwhile: to be said wherever one is now. */
  public ReadOnlyObjectProperty<Optional<Outcome>> afterwards() {
    return sending.afterwards();
  }

  LanguageChoice language() {
    return language;
  }

  public Optional<HandoutSubject> subject() {
    return subject;
  }

  /** What is typed and left out for one patient. */
  Encounter encounter() {
    return encounter;
  }

  /** The newest handout whose pages are shown. */
  ReadOnlyObjectProperty<Optional<Sheets>> made() {
    return made.getReadOnlyProperty();
  }

  HandoutWorks works() {
    return works;
  }

  Tasks tasks() {
    return tasks;
  }

  /**
   * Keeps what was typed and chosen for this patient in memory, and takes up another where they
   * were left.
   *
   * @param number whose number it is
   * @param items what their handout is about; may be empty
   */
  public void turnTo(int number, List<HandoutItem> items) {
    encounter.others().turnTo(number, items);
  }

  /** Puts a text at the end of the note. */
  public void addToNote(String text) {
    String note = encounter.patient().note().get();
    encounter.patient().note().text().set(note.isBlank() ? text : note + "\n" + text);
  }

  /** Forgets all that was typed and left out for a patient; what is wiped is wiped. */
  public void newPatient() {
    encounter.end();
  }

  private Optional<String> unprintable(String text) {
    return works.steps().unprintable().apply(text);
  }

  private static List<String> fields(Optional<Sheets> sheets) {
    return sheets.map(s -> s.handout().fields()).orElse(List.of());
  }

  private void onOutcome(Outcome now) {
    if (now instanceof Outcome.Sent || now instanceof Outcome.Saved) {
      encounter.patient().given();
    }
  }

  /** What the handout is called on screen. */
  String title(Words words) {
    return subject
        .map(s -> s.topics(works.library()))
        .filter(topics -> !topics.isEmpty())
        .map(new Names(words)::title)
        .orElse("");
  }

  /** Makes the handout of another subject, and asks which printers there are now. */
  public void open(HandoutSubject newSubject) {
    subject = Optional.empty(); // it is made once, whatever changes of it
    draft.items().set(newSubject.items());
    subject = Optional.of(newSubject);
    language.lack(List.of());
    sending.options().beginAnew();
    pages.set(List.of());
    made.set(Optional.empty());
    make();
    printers.ask(this::onPrinters);
  }

  /** From now on handouts are made so. */
  public void use(HandoutWorks newWorks) {
    works = newWorks;
    language.offer(newWorks.languages().all());
  }

  /**
   * Makes the open handout again, of the same subject as the content has it now. What is on its way
   * to a printer gets there first, and what came of the last request stays in sight.
   */
  public void renew(HandoutSubject sameSubject) {
    subject = Optional.of(sameSubject);
    renewsAfterSending = sending.isUnderWay();
    if (!renewsAfterSending) {
      remake();
    }
  }

  /** The pages that are there stay, and go out if somebody prints, until the new ones are made. */
  private void remake() {
    if (pdf.isEmpty()) {
      make();
    } else {
      startMaking();
    }
  }

  /** Nobody looks at it any more: what was asked for and is not done yet is not done. */
  public void leave() {
    making.forget();
    sending.leave();
    renewsAfterSending = false;
    outcome.set(new Outcome.Nothing());
  }

  /** Prints it, or as soon as it is made if it is not yet; makes it again if that failed. */
  public void print() {
    if (sending.isUnderWay()) {
      return;
    }
    if (outcome.get() instanceof Outcome.NotMade) {
      make();
    } else if (pdf.isEmpty() || !printers.areKnown()) {
      if (outcome.get().isBusy()) {
        outcome.set(new Outcome.PrintsWhenReady());
      }
    } else {
      printNow(pdf.get());
    }
  }

  private void printNow(byte[] bytes) {
    PrinterInfo printer = printers.chosen().get();
    if (printer == null) {
      outcome.set(new Outcome.NoPrinter());
    } else {
      encounter
          .objection()
          .or(clearance::objectionToPrinting)
          .ifPresentOrElse(
              outcome::set, () -> sending.send(bytes, pages.get().size(), draft.paper().get()));
    }
  }

  /** Whether it may leave the program now; if not, why not is said, or asked, once. */
  public boolean mayLeave() {
    Optional<Outcome> objection = encounter.objection().or(clearance::objection);
    objection.ifPresent(outcome::set);
    return objection.isEmpty();
  }

  /** Writes it to a file. */
  public void save(Path file) {
    pdf.ifPresent(bytes -> saving.save(file, bytes));
  }

  private void make() {
    pdf = Optional.empty();
    sending.leave();
    language.forget();
    boolean printAfter = outcome.get() instanceof Outcome.PrintsWhenReady;
    outcome.set(printAfter ? new Outcome.PrintsWhenReady() : new Outcome.Preparing());
    startMaking();
  }

  private void startMaking() {
    if (subject.isPresent()) {
      HandoutRequest request = draft.request(LocalDate.now(clock));
      HandoutWorks how = works;
      making.run(() -> how.make(request), this::onMade, this::onFailed);
    }
  }

  private void onMade(Sheets sheets) {
    pdf = Optional.of(sheets.pdf());
    clearance.take(sheets);
    pages.set(sheets.pictures());
    made.set(Optional.of(sheets));
    goOn();
  }

  private void onPrinters() {
    followPrinter();
    goOn();
  }

  /** The last of pages and printers is there, and somebody waits for them. */
  private void goOn() {
    if (outcome.get().isMaking() && pdf.isPresent() && printers.areKnown()) {
      boolean printNow = outcome.get() instanceof Outcome.PrintsWhenReady;
      boolean none = printers.all().isEmpty();
      outcome.set(none ? new Outcome.NoPrinter() : new Outcome.Nothing());
      if (printNow) {
        print();
      }
    }
  }

  private void onSending(Outcome now) {
    outcome.set(now);
    if (renewsAfterSending && !sending.isUnderWay()) {
      renewsAfterSending = false;
      remake();
    }
  }

  private void onFailed(Exception e) {
    outcome.set(new Outcome.NotMade(Trouble.reason(e)));
  }

  private void onPaper() {
    paperIsPrinters = paperIsPrinters && followingPrinter;
  }

  private void makeAgain() {
    if (subject.isPresent() && !draft.items().get().isEmpty()) {
      subject = Optional.of(new HandoutSubject(draft.items().get()));
      make();
    }
  }

  private void followPrinter() {
    if (paperIsPrinters || !printers.papers().contains(draft.paper().get())) {
      followingPrinter = true;
      printers.paper().ifPresent(draft.paper()::set);
      followingPrinter = false;
    }
  }
}

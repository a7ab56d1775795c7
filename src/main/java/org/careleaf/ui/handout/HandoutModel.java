package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Names;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.Words;
import org.careleaf.printing.PagePicture;
import org.careleaf.printing.PrintDesk;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** The handout that is open: its pages, its printer, and what came of printing or saving it. */
public final class HandoutModel {
  private final Tasks tasks;
  private final Making making;
  private final Sending sending;
  private final Saving saving;
  private final LanguageChoice language;
  private final Encounter encounter;
  private final PaperChoice paper;
  private final Progress progress;

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
    this.tasks = tasks;
    this.making = new Making(works, tasks, clock);
    Draft draft = making.draft();
    this.language = new LanguageChoice(draft, works.languages().all());
    this.encounter = new Encounter(draft, this::unprintable, waits, clock);
    this.sending = new Sending(outlets, tasks, clock);
    this.paper = new PaperChoice(draft.paper(), sending.printers());
    this.progress =
        new Progress(making, sending, new Clearance(encounter, new ReviewGate(), language), paper);
    this.saving = new Saving(outlets.viewer(), tasks);
    draft.onChange(progress::makeAgain);
    encounter.onEnd(progress::turn);
    making.made().subscribe(sheets -> encounter.patient().offer(fields(sheets)));
  }

  /** The pictures of the pages; empty until they are made. */
  public ReadOnlyObjectProperty<List<PagePicture>> pages() {
    return making.pages();
  }

  /** How far it is, and what came of printing or saving it. */
  public ReadOnlyObjectProperty<Outcome> outcome() {
    return progress.outcome();
  }

  /** The paper; the printer's until somebody chooses. */
  public ObjectProperty<PaperSize> paper() {
    return paper.chosen();
  }

  /** It is to be on this paper, also if that is the one that it would be on anyway. */
  public void choosePaper(PaperSize wanted) {
    paper.choose(wanted);
  }

  /** The way back to how it is made now; what is typed for a patient by then stays. */
  public Runnable wayBack() {
    Draft draft = draft();
    Tongues tongues = draft.tongues().get();
    HandoutOptions options = draft.options();
    Runnable ofPaper = paper.wayBack();
    return () -> {
      ForPatient patient = draft.patient().get();
      draft.restore(new Draft.State(tongues, options.look(), options.selection(), patient));
      ofPaper.run();
    };
  }

  /** What is asked for; every change of it makes the handout again. */
  public Draft draft() {
    return making.draft();
  }

  Sending sending() {
    return sending;
  }

  Printers printers() {
    return sending.printers();
  }

  /** What came of a print whose handout was left meanwhile: to be said wherever one is now. */
  public ReadOnlyObjectProperty<Optional<Outcome>> afterwards() {
    return sending.afterwards();
  }

  /** How many prints no printer has answered yet, of whatever handout. */
  public ReadOnlyIntegerProperty unanswered() {
    return sending.unanswered();
  }

  LanguageChoice language() {
    return language;
  }

  /** What the handout that is open is of; empty before the first is. */
  public Optional<HandoutSubject> subject() {
    return making.subject();
  }

  /**
   * Something that differs with what is typed for patients, also for those who were interrupted; 0
   * while nothing is.
   */
  public int typed() {
    return encounter.others().typed();
  }

  /** What is typed and left out for one patient. */
  Encounter encounter() {
    return encounter;
  }

  /** The newest handout whose pages are shown. */
  ReadOnlyObjectProperty<Optional<Sheets>> made() {
    return making.made();
  }

  HandoutWorks works() {
    return making.works();
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
    encounter.turnTo(number, items);
  }

  /**
   * Puts texts at the end of the note.
   *
   * @return takes out again what of them still stands as it was put, and says whether nothing is
   *     left of them
   */
  public BooleanSupplier addToNote(List<String> added) {
    List<Appended> all =
        added.stream().map(text -> Appended.to(encounter.patient().note(), text)).toList();
    // The last first, as one that is put twice comes out twice; and all, whatever is left of one.
    return () -> all.reversed().stream().map(Appended::takeOut).toList().stream().allMatch(b -> b);
  }

  /** The note as it is typed. */
  public String note() {
    return encounter.patient().note().get();
  }

  /** Forgets all that was typed and left out for a patient; what is wiped is wiped. */
  public void newPatient() {
    encounter.end();
  }

  /** What the handout is called on screen. */
  String title(Words words) {
    return subject()
        .map(s -> s.topics(works().library()))
        .filter(topics -> !topics.isEmpty())
        .map(new Names(words)::title)
        .orElse("");
  }

  /** Makes the handout of another subject, and asks which printers there are now. */
  public void open(HandoutSubject newSubject) {
    progress.open(newSubject);
  }

  /** From now on handouts are made so. */
  public void use(HandoutWorks newWorks) {
    making.use(newWorks);
    language.offer(newWorks.languages().all());
  }

  /**
   * Makes the open handout again, of the same subject as the content has it now. What is on its way
   * to a printer gets there first, and what came of the last request stays in sight.
   */
  public void renew(HandoutSubject sameSubject) {
    progress.renew(sameSubject);
  }

  /** Nobody looks at it any more: what was asked for and is not done yet is not done. */
  public void leave() {
    progress.leave();
  }

  /** Prints it, or as soon as it is made if it is not yet; makes it again if that failed. */
  public void print() {
    progress.print();
  }

  /** Whether it may leave the program now; if not, why not is said, or asked, once. */
  public boolean mayLeave() {
    return progress.mayLeave();
  }

  /** Shows the file that was saved last in the system's own program. */
  void openSaved() {
    outcome().get().saved().ifPresent(file -> saving.open(file, progress::say));
  }

  /** Writes it to a file. */
  public void save(Path file) {
    progress.save(saving, file);
  }

  private Optional<String> unprintable(String text) {
    return works().steps().unprintable().apply(text);
  }

  private static List<String> fields(Optional<Sheets> sheets) {
    return sheets.map(s -> s.handout().fields()).orElse(List.of());
  }
}

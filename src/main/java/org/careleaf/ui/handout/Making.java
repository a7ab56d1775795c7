package org.careleaf.ui.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** How the open handout comes to its pages: what it is of, and what was made of it last. */
final class Making {
  private final Draft draft;
  private final Clock clock;
  private final Newest newest;
  private final ReadOnlyObjectWrapper<Optional<Sheets>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
      new ReadOnlyObjectWrapper<>(List.of());
  private HandoutWorks works;
  private Optional<HandoutSubject> subject = Optional.empty();
  private Optional<byte[]> pdf = Optional.empty();

  Making(HandoutWorks works, Tasks tasks, Clock clock) {
    this.works = works;
    this.clock = clock;
    this.newest = new Newest(tasks);
    this.draft = new Draft(works.languages().all().getFirst());
  }

  Draft draft() {
    return draft;
  }

  HandoutWorks works() {
    return works;
  }

  /** From now on handouts are made so. */
  void use(HandoutWorks newWorks) {
    works = newWorks;
  }

  Optional<HandoutSubject> subject() {
    return subject;
  }

  /** The newest handout whose pages are shown. */
  ReadOnlyObjectProperty<Optional<Sheets>> made() {
    return made.getReadOnlyProperty();
  }

  /** The pictures of its pages; empty until they are made. */
  ReadOnlyObjectProperty<List<PagePicture>> pages() {
    return pages.getReadOnlyProperty();
  }

  /** What can be printed: nothing while what was asked for last is being made anew. */
  Optional<byte[]> pdf() {
    return pdf;
  }

  /** Another subject, of which nothing is made yet. */
  void open(HandoutSubject other) {
    subject = Optional.empty(); // it is made once, whatever changes of it
    draft.items().set(other.items());
    subject = Optional.of(other);
    pages.set(List.of());
    made.set(Optional.empty());
  }

  /** The same subject, as the content has it now. */
  void become(HandoutSubject same) {
    subject = Optional.of(same);
  }

  /** Whether a changed draft asks for another handout of what is open. */
  boolean follows() {
    boolean follows = subject.isPresent() && !draft.items().get().isEmpty();
    if (follows) {
      subject = Optional.of(new HandoutSubject(draft.items().get()));
    }
    return follows;
  }

  /** What was made cannot be printed any more. */
  void outdate() {
    pdf = Optional.empty();
  }

  /** Drops what is under way. */
  void forget() {
    newest.forget();
  }

  /** Makes what is asked for now; what was made before stays until then. */
  void start(Consumer<Sheets> onMade, Consumer<Exception> onFailed) {
    if (subject.isPresent()) {
      HandoutRequest request = draft.request(LocalDate.now(clock));
      HandoutWorks how = works;
      newest.run(() -> how.make(request), onMade, onFailed);
    }
  }

  /** This is what was made: its pages are shown from now on. */
  void show(Sheets sheets) {
    pdf = Optional.of(sheets.pdf());
    pages.set(sheets.pictures());
    made.set(Optional.of(sheets));
  }
}

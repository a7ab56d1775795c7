package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Tongues;

/** The handout's language, what it lacks in it, and whether that was said to who prints it. */
final class LanguageChoice {
  private final Draft draft;
  private final ObservableList<Locale> all = FXCollections.observableArrayList();
  private final ObjectProperty<Locale> chosen;
  private final ReadOnlyObjectWrapper<List<Gap>> gaps = new ReadOnlyObjectWrapper<>(List.of());
  private boolean asked;

  LanguageChoice(Draft draft, List<Locale> all) {
    this.draft = draft;
    this.all.setAll(all);
    this.chosen = Facet.of(draft.tongues(), Tongues::patient, LanguageChoice::speaking);
  }

  /** A second language that is the first one already says nothing more. */
  private static Tongues speaking(Tongues before, Locale patient) {
    return before.staff().filter(staff -> !staff.equals(patient)).isPresent()
        ? new Tongues(patient, before.staff(), before.form())
        : Tongues.only(patient);
  }

  /** The languages to choose from. */
  ObservableList<Locale> all() {
    return all;
  }

  /** The languages are others now; what was chosen stays if it is still there. */
  void offer(List<Locale> others) {
    Tongues now = draft.tongues().get();
    if (!others.contains(now.patient())) {
      draft.tongues().set(Tongues.only(others.getFirst()));
    } else if (!others.containsAll(now.staff().stream().toList())) {
      draft.tongues().set(Tongues.only(now.patient()));
    }
    if (!all.equals(others)) {
      all.setAll(others);
    }
  }

  ObjectProperty<Locale> chosen() {
    return chosen;
  }

  /** What the handout prints that its language does not have as it should. */
  ReadOnlyObjectProperty<List<Gap>> gaps() {
    return gaps.getReadOnlyProperty();
  }

  /** Another handout is being made, of which nothing was said yet. */
  void forget() {
    asked = false;
  }

  void lack(List<Gap> found) {
    gaps.set(found);
  }

  /** Whether it must be asked before this handout is printed; once for each. */
  boolean mustAsk() {
    boolean must = !gaps.get().isEmpty() && !asked;
    asked = true;
    return must;
  }
}

package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/**
 * What stands in the way of a handout that is made: what was typed for the patient, that nobody has
 * reviewed it, or that its language lacks parts of it.
 *
 * @param encounter what was typed for the patient
 * @param review whether it may leave the program
 * @param language what it lacks in its language
 */
record Clearance(Encounter encounter, ReviewGate review, LanguageChoice language) {
  /** Another subject is open, of which nothing is made yet. */
  void forgetGaps() {
    language.lack(List.of());
  }

  /** Another handout is being made, of which nothing was asked yet. */
  void beginAnew() {
    language.forget();
  }

  /** Another handout has been made. */
  void take(Sheets sheets) {
    language.lack(sheets.gaps());
    review.take(sheets.policy());
  }

  /** Why it may not go to a file or a printer now; a question is asked once. */
  Optional<Outcome> objection() {
    return encounter.objection().or(this::unreviewed);
  }

  private Optional<Outcome> unreviewed() {
    boolean refused = review.refuses();
    return refused || review.mustAsk()
        ? Optional.of(new Outcome.Unreviewed(refused))
        : Optional.empty();
  }

  /** The same of a printer, which also asks about what is not in the handout's language. */
  Optional<Outcome> objectionToPrinting() {
    return objection()
        .or(
            () ->
                language.mustAsk()
                    ? Optional.of(new Outcome.Incomplete(language.chosen().get()))
                    : Optional.empty());
  }
}

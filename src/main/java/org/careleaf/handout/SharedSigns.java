package org.careleaf.handout;

import java.util.Comparator;
import java.util.List;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Treatment;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.Urgency;

/**
 * The emergency signs on the sheet of a treatment: those of every condition that it is used for.
 * Who gets only this sheet has one of them, and nobody knows from the sheet which.
 */
record SharedSigns(Library library) {
  /**
   * In the order of the first condition by its id, in every language; none where the conditions
   * share none.
   */
  List<RedFlag> of(Treatment treatment) {
    return conditions(treatment).stream()
        .map(this::emergencies)
        .reduce((shared, more) -> shared.stream().filter(more::contains).toList())
        .orElse(List.of());
  }

  /** Of a treatment that is nowhere advised, those that it is not advised for. */
  private List<Condition> conditions(Treatment treatment) {
    var links = library.conditionsTreatedWith(treatment.id());
    var advised =
        links.stream()
            .filter(link -> link.how().line() != TreatmentOption.Line.NOT_ADVISED)
            .toList();
    return (advised.isEmpty() ? links : advised)
        .stream()
            .map(Library.ConditionLink::condition)
            .sorted(Comparator.comparing(Condition::id))
            .toList();
  }

  private List<RedFlag> emergencies(Condition condition) {
    return library.redFlags(condition).stream()
        .filter(flag -> flag.urgency() == Urgency.EMERGENCY)
        .toList();
  }
}

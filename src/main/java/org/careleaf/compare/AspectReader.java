package org.careleaf.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.compare.CellValue.Item;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Symptom;
import org.careleaf.model.Treatment;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.TreatmentOption.Line;
import org.careleaf.model.Urgency;

/** Reads what one condition says about one aspect. */
record AspectReader(Library library) {
  private static final Set<Line> FIRST_LINES = EnumSet.of(Line.SELF_CARE, Line.FIRST);

  /** A cell, and the part of it that can be compared. */
  record Reading(CellValue value, Core core) {
    static final Reading NOTHING = new Reading(new CellValue.NotStated(), new Core.None());
  }

  Reading read(Aspect aspect, Condition condition) {
    return switch (aspect) {
      case WARNING_SIGNS -> items(redFlags(condition, u -> u == Urgency.EMERGENCY));
      case WHEN_TO_CALL -> items(redFlags(condition, u -> u != Urgency.EMERGENCY));
      case WHAT_IT_IS -> new Reading(new CellValue.Prose(condition.summary()), new Core.None());
      case WHERE_IT_HURTS -> statements(condition.picture().mainPain());
      case WHERE_IT_SPREADS -> statements(condition.picture().radiation());
      case WHAT_IT_FEELS_LIKE -> items(symptoms(condition, Symptom.Group.OTHER));
      case NUMBNESS_OR_WEAKNESS -> items(symptoms(condition, Symptom.Group.NERVE));
      case HOW_IT_STARTS -> fact(condition.picture().onset().map(AspectReader::named));
      case WHO_GETS_IT ->
          fact(
              condition
                  .picture()
                  .ages()
                  .map(ages -> new Fact<>(new Core.Ages(ages.core()), ages.statement())));
      case WHAT_RAISES_THE_RISK -> statements(condition.picture().factors().risk());
      case WHAT_MAKES_IT_WORSE -> statements(condition.picture().factors().aggravating());
      case WHAT_EASES_IT -> statements(condition.picture().factors().relieving());
      case TESTS -> statements(condition.care().typicalTests());
      case FIRST_TREATMENTS ->
          items(treatments(condition, o -> !isSurgery(o) && FIRST_LINES.contains(o.line())));
      case OTHER_TREATMENTS ->
          items(treatments(condition, o -> !isSurgery(o) && !FIRST_LINES.contains(o.line())));
      case SURGERY -> items(treatments(condition, this::isSurgery));
      case HOW_LONG_IT_LASTS -> fact(condition.outlook().prognosis().map(AspectReader::named));
      case NOT_KNOWN -> prose(condition.outlook().notKnown());
      case PREVENTION -> statements(condition.outlook().prevention());
      case ALSO_CALLED -> terms(condition.alternateNames(), new Core.None());
      case CODES -> codes(condition.labels().codes());
    };
  }

  private static Fact<Core> named(Fact<? extends Set<? extends Enum<?>>> fact) {
    return new Fact<>(Core.ofNames(fact.core()), fact.statement());
  }

  private static Reading fact(Optional<? extends Fact<? extends Core>> fact) {
    return fact.map(f -> new Reading(new CellValue.Prose(f.statement()), f.core()))
        .orElse(Reading.NOTHING);
  }

  private static Reading prose(List<Statement> statements) {
    return statements.isEmpty()
        ? Reading.NOTHING
        : new Reading(new CellValue.Prose(statements), new Core.None());
  }

  private static Reading statements(List<Statement> statements) {
    return items(statements.stream().map(s -> item(s, Optional.empty())));
  }

  private static Reading items(Stream<Item> stream) {
    List<Item> items = stream.toList();
    return items.isEmpty()
        ? Reading.NOTHING
        : new Reading(
            new CellValue.Items(items),
            new Core.Ids(
                items.stream()
                    .map(item -> new Core.Token(item.id(), item.qualifier()))
                    .collect(Collectors.toSet())));
  }

  private static Item item(Statement statement, Optional<Qualifier> qualifier) {
    return new Item(statement.id(), statement, qualifier, Set.of());
  }

  private Stream<Item> redFlags(Condition condition, Predicate<Urgency> which) {
    return library.redFlags(condition).stream()
        .filter(flag -> which.test(flag.urgency()))
        .map(flag -> item(flag.statement(), Optional.of(new Qualifier.HowSoon(flag.urgency()))));
  }

  private Stream<Item> symptoms(Condition condition, Symptom.Group group) {
    return condition.picture().presentations().stream()
        .filter(p -> library.symptom(p.symptomId()).map(Symptom::group).orElseThrow() == group)
        .map(p -> item(p.statement(), Optional.of(new Qualifier.HowOften(p.frequency()))));
  }

  private static Stream<Item> treatments(Condition condition, Predicate<TreatmentOption> which) {
    return condition.care().treatments().stream()
        .filter(which)
        .sorted(java.util.Comparator.comparing(TreatmentOption::line))
        .map(o -> item(o.statement(), Optional.of(new Qualifier.Standing(o.line()))));
  }

  private boolean isSurgery(TreatmentOption option) {
    return library.treatment(option.treatmentId()).map(Treatment::kind).orElseThrow()
        == Treatment.Kind.SURGERY;
  }

  private static Reading codes(List<Coding> codes) {
    Set<Core.Token> tokens =
        codes.stream()
            .map(c -> new Core.Token(c.system() + " " + c.code(), Optional.empty()))
            .collect(Collectors.toSet());
    return terms(
        codes.stream().map(c -> c.code() + " " + c.display()).toList(), new Core.Ids(tokens));
  }

  private static Reading terms(List<String> values, Core core) {
    return values.isEmpty() ? Reading.NOTHING : new Reading(new CellValue.Terms(values), core);
  }
}

package org.careleaf.content;

import java.util.Optional;
import java.util.Set;
import org.careleaf.content.ConditionJson.AgesJson;
import org.careleaf.content.ConditionJson.OnsetJson;
import org.careleaf.content.ConditionJson.PrognosisJson;
import org.careleaf.model.AgeRange;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.model.Fact;
import org.careleaf.model.Labels;
import org.careleaf.model.Onset;
import org.careleaf.model.Presentation;
import org.careleaf.model.Review;
import org.careleaf.model.Statement;
import org.careleaf.model.TimeCourse;
import org.careleaf.model.Translation;
import org.careleaf.model.TreatmentOption;
import org.jspecify.annotations.Nullable;

/** Turns the shape of a condition's file into the condition. */
final class ConditionReader {
  private ConditionReader() {}

  static Condition read(ConditionJson json) {
    return new Condition(
        json.id(),
        json.name(),
        labels(json),
        new Condition.Overview(
            json.emergency(),
            json.summary().named("summary"),
            json.mainMessage().named("mainMessage"),
            Listed.each(json.illustrations(), id -> id)),
        picture(json),
        care(json),
        new Condition.Outlook(
            prognosis(json.prognosis()),
            ItemJson.statements(json.prevention()),
            ItemJson.statements(json.notKnown()),
            QuestionJson.statements(json.questions())),
        Listed.each(
            json.differentialDiagnosis(),
            d ->
                new DifferentialDiagnosis(
                    new Statement(d.condition(), d.text(), d.plain(), d.sources()))),
        Review.DRAFT);
  }

  private static Labels labels(ConditionJson json) {
    return new Labels(
        Listed.each(json.alternateNames(), name -> name),
        Listed.each(json.codes(), c -> new Coding(c.system(), c.code(), c.display())),
        Listed.each(json.lookupCodes(), code -> code),
        Listed.each(json.formerIds(), id -> id),
        json.audience(),
        Translation.ORIGINAL);
  }

  private static Condition.Picture picture(ConditionJson json) {
    return new Condition.Picture(
        ages(json.ages()),
        onset(json.onset()),
        ItemJson.statements(json.mainPain()),
        ItemJson.statements(json.radiation()),
        Listed.each(
            json.presentations(),
            p ->
                new Presentation(
                    p.frequency(), new Statement(p.symptom(), p.text(), p.plain(), p.sources()))),
        new Condition.Factors(
            ItemJson.statements(json.aggravatingFactors()),
            ItemJson.statements(json.relievingFactors()),
            ItemJson.statements(json.riskFactors())));
  }

  private static Condition.Care care(ConditionJson json) {
    return new Condition.Care(
        json.redFlags(),
        ItemJson.statements(json.typicalTests()),
        Listed.each(
            json.treatments(),
            t ->
                new TreatmentOption(
                    t.line(), new Statement(t.treatment(), t.text(), t.plain(), t.sources()))),
        ItemJson.statements(json.avoid()));
  }

  private static Optional<Fact<AgeRange>> ages(@Nullable AgesJson ages) {
    return Optional.ofNullable(ages)
        .map(
            a ->
                new Fact<>(
                    new AgeRange(a.from(), a.to()),
                    new Statement("ages", a.text(), a.plain(), a.sources())));
  }

  private static Optional<Fact<Set<Onset>>> onset(@Nullable OnsetJson onset) {
    return Optional.ofNullable(onset)
        .map(
            o ->
                new Fact<>(
                    Set.copyOf(o.kinds()),
                    new Statement("onset", o.text(), o.plain(), o.sources())));
  }

  private static Optional<Fact<Set<TimeCourse>>> prognosis(@Nullable PrognosisJson prognosis) {
    return Optional.ofNullable(prognosis)
        .map(
            p ->
                new Fact<>(
                    Set.copyOf(p.course()),
                    new Statement("prognosis", p.text(), p.plain(), p.sources())));
  }
}

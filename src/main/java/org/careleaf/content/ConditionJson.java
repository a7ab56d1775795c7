package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.model.AgeRange;
import org.careleaf.model.Audience;
import org.careleaf.model.Frequency;
import org.careleaf.model.Onset;
import org.careleaf.model.TimeCourse;
import org.careleaf.model.TreatmentOption;
import org.jspecify.annotations.Nullable;

/** {@code conditions/ID.json}. A key that is absent is not stated. */
record ConditionJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @Nullable List<String> formerIds,
    @JsonProperty(required = true) String name,
    @Nullable List<String> alternateNames,
    @Nullable List<CodingJson> codes,
    @Nullable List<String> lookupCodes,
    @JsonProperty(required = true) Audience audience,
    @JsonProperty(required = true) boolean emergency,
    @JsonProperty(required = true) StatementJson summary,
    @JsonProperty(required = true) StatementJson mainMessage,
    @Nullable List<String> illustrations,
    @Nullable AgesJson ages,
    @Nullable OnsetJson onset,
    @Nullable List<ItemJson> mainPain,
    @Nullable List<ItemJson> radiation,
    @Nullable List<PresentationJson> presentations,
    @Nullable List<ItemJson> aggravatingFactors,
    @Nullable List<ItemJson> relievingFactors,
    @Nullable List<ItemJson> riskFactors,
    @JsonProperty(required = true) List<String> redFlags,
    @Nullable List<ItemJson> typicalTests,
    @Nullable List<TreatmentOptionJson> treatments,
    @Nullable List<ItemJson> avoid,
    @Nullable PrognosisJson prognosis,
    @Nullable List<ItemJson> prevention,
    @Nullable List<ItemJson> notKnown,
    @Nullable List<QuestionJson> questions,
    @Nullable List<DifferentialJson> differentialDiagnosis) {

  record CodingJson(
      @JsonProperty(required = true) String system,
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) String display) {}

  record AgesJson(
      @JsonProperty(required = true) int from,
      @JsonProperty(required = true) int to,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {
    /** Refuses here what the model refuses, so that the place is named. */
    AgesJson {
      AgeRange.refuseNoRange(from, to);
    }
  }

  record OnsetJson(
      @JsonProperty(required = true) List<Onset> kinds,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {}

  record PresentationJson(
      @JsonProperty(required = true) String symptom,
      @JsonProperty(required = true) Frequency frequency,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {}

  record TreatmentOptionJson(
      @JsonProperty(required = true) String treatment,
      @JsonProperty(required = true) TreatmentOption.Line line,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {}

  record PrognosisJson(
      @JsonProperty(required = true) List<TimeCourse> course,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {}

  record DifferentialJson(
      @JsonProperty(required = true) String condition,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {}
}

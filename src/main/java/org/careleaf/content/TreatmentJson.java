package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.Audience;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Contraindication.Concern;
import org.careleaf.model.GuidelinePosition;
import org.careleaf.model.Review;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.model.WarningSign;
import org.jspecify.annotations.Nullable;

/** {@code treatments/ID.json}. */
record TreatmentJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @Nullable List<String> formerIds,
    @JsonProperty(required = true) String name,
    @Nullable List<String> alternateNames,
    @JsonProperty(required = true) Audience audience,
    @JsonProperty(required = true) Treatment.Kind kind,
    @JsonProperty(required = true) StatementJson summary,
    @Nullable StatementJson mainMessage,
    @Nullable List<ItemJson> steps,
    @Nullable List<QuestionJson> questions,
    @Nullable List<SignJson> warningSigns,
    @Nullable List<String> illustrations,
    @Nullable List<ItemJson> benefits,
    @Nullable List<ItemJson> risks,
    @Nullable List<TriggerJson> contraindications,
    @Nullable StatementJson withoutIt,
    @Nullable List<ItemJson> notKnown,
    @Nullable List<PositionJson> positions) {

  record PositionJson(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String who,
      @JsonProperty(required = true) GuidelinePosition.Stance stance,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {
    GuidelinePosition position() {
      return new GuidelinePosition(who, stance, new Statement(id, text, plain, sources));
    }
  }

  /** A reason to ask first; without a concern it is one of health. */
  record TriggerJson(
      @JsonProperty(required = true) String id,
      @Nullable Concern concern,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {
    Contraindication contraindication() {
      return new Contraindication(
          concern == null ? Concern.HEALTH : concern, new Statement(id, text, plain, sources));
    }
  }

  record SignJson(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) Urgency urgency,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String plain,
      @JsonProperty(required = true) List<String> sources) {
    WarningSign sign() {
      return new WarningSign(urgency, new Statement(id, text, plain, sources));
    }
  }

  Treatment treatment() {
    return new Treatment(
        id,
        name,
        LabelsReader.labels(alternateNames, formerIds, audience),
        kind,
        summary.named("summary"),
        new Treatment.Guide(
            named("mainMessage", mainMessage),
            ItemJson.statements(steps),
            QuestionJson.statements(questions),
            Listed.each(warningSigns, SignJson::sign),
            Listed.each(illustrations, id -> id)),
        new Treatment.Evidence(
            ItemJson.statements(benefits),
            ItemJson.statements(risks),
            Listed.each(contraindications, TriggerJson::contraindication),
            named("withoutIt", withoutIt),
            ItemJson.statements(notKnown)),
        Listed.each(positions, PositionJson::position),
        Review.DRAFT);
  }

  private static Optional<Statement> named(String id, @Nullable StatementJson said) {
    return Optional.ofNullable(said).map(json -> json.named(id));
  }
}

package org.careleaf.content;

import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Symptom;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Urgency;

/**
 * Which texts speak of an emergency: emergency red flags, conditions that are emergencies, what
 * tells a condition from one, symptoms that are emergency signs, wherever they are named, and the
 * emergency signs of treatments. Such a text can be added to, and never replaced or removed.
 *
 * @param library the edition
 */
record EmergencyTexts(Library library) {
  private static final String PRESENTATION = "presentations.";
  private static final String APART = "differentialDiagnosis.";
  private static final String SIGN = "warningSigns.";

  boolean hold(TopicRef topic, String key) {
    return switch (topic.kind()) {
      case RED_FLAG -> isEmergencyFlag(topic.id());
      case SYMPTOM -> isEmergencySign(topic.id());
      case CONDITION ->
          isEmergency(topic.id())
              || (key.startsWith(PRESENTATION) && isEmergencySign(named(PRESENTATION, key)))
              || (key.startsWith(APART) && isEmergency(named(APART, key)));
      case COMPARISON ->
          library.references().comparisons().stream()
              .filter(comparison -> comparison.id().equals(topic.id()))
              .flatMap(comparison -> comparison.conditions().stream())
              .anyMatch(this::isEmergency);
      case ILLUSTRATION ->
          library.conditions().values().stream()
              .map(Condition::overview)
              .filter(overview -> overview.illustrations().contains(topic.id()))
              .anyMatch(Condition.Overview::emergency);
      case TREATMENT -> key.startsWith(SIGN) && isEmergency(topic.id(), named(SIGN, key));
      case TERM -> false;
    };
  }

  /** The id in a key such as {@code presentations.saddle-numbness.plain}. */
  private static String named(String start, String key) {
    String rest = key.substring(start.length());
    int end = rest.indexOf('.');
    return end < 0 ? rest : rest.substring(0, end);
  }

  private boolean isEmergency(String conditionId) {
    return library.condition(conditionId).map(Condition::overview).stream()
        .anyMatch(Condition.Overview::emergency);
  }

  private boolean isEmergency(String treatmentId, String signId) {
    return library.treatment(treatmentId).stream()
        .flatMap(treatment -> treatment.guide().warningSigns().stream())
        .anyMatch(
            sign -> sign.urgency() == Urgency.EMERGENCY && sign.statement().id().equals(signId));
  }

  private boolean isEmergencySign(String symptomId) {
    return library.symptom(symptomId).flatMap(Symptom::redFlag).stream()
        .anyMatch(this::isEmergencyFlag);
  }

  private boolean isEmergencyFlag(String flagId) {
    RedFlag flag = library.references().redFlags().get(flagId);
    return flag != null && flag.urgency() == Urgency.EMERGENCY;
  }
}

package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.careleaf.model.OpenTopics;
import org.careleaf.model.TopicRef;
import org.junit.jupiter.api.Test;

/** Which texts of a treatment nobody may replace. */
class EmergencyTextsTest {
  private static final EmergencyTexts TEXTS = new EmergencyTexts(OpenTopics.library());
  private static final TopicRef TABLETS =
      TopicRef.of(OpenTopics.library().treatment("tablets").orElseThrow());

  @Test
  void aTreatmentsEmergencySignsAreHeld() {
    assertTrue(TEXTS.hold(TABLETS, "warningSigns.bleed.plain"));
  }

  @Test
  void itsOtherTextsAreNot() {
    assertFalse(TEXTS.hold(TABLETS, "warningSigns.rash.plain"));
    assertFalse(TEXTS.hold(TABLETS, "risks.sick.plain"));
  }
}

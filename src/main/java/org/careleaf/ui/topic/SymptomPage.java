package org.careleaf.ui.topic;

import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Aspect;
import org.careleaf.model.Frequency;
import org.careleaf.model.Library.ConditionLink;
import org.careleaf.model.Presentation;
import org.careleaf.model.Symptom;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/**
 * A symptom: what it is, and the conditions that it may point to, emergencies first, then the most
 * frequent.
 */
record SymptomPage(Sheet sheet, Symptom symptom) {
  Region body() {
    VBox column =
        new Column(
            16,
            sheet.section(sheet.words().aspect(Aspect.WHAT_IT_IS), sheet.prose(symptom.summary())),
            sheet.section(sheet.texts().text("symptom.conditions"), conditions()));
    column.setMaxWidth(820);
    return column;
  }

  private String word(ConditionLink<Presentation> link) {
    String often = sheet.words().frequency(link.how().frequency());
    return isEmergency(link) ? sheet.texts().text("symptom.emergency", often) : often;
  }

  /** Whether it may point to an emergency; a sign that is not expected there does not. */
  private static boolean isEmergency(ConditionLink<Presentation> link) {
    return link.condition().overview().emergency() && link.how().frequency() != Frequency.EXCLUDED;
  }

  private VBox conditions() {
    List<ConditionLink<Presentation>> links =
        sheet.library().conditionsWith(symptom.id()).stream()
            .sorted(Comparator.comparing(link -> !isEmergency(link)))
            .toList();
    VBox list = new Column(8);
    links.forEach(
        link ->
            list.getChildren()
                .add(LinkedItem.of(sheet, link.condition(), word(link), link.how().statement())));
    if (links.isEmpty()) {
      list.getChildren()
          .add(Cards.wrapped(sheet.texts().text("symptom.noConditions"), StyleClass.MUTED));
    }
    return list;
  }
}

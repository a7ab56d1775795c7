package org.careleaf.ui.topic;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Aspect;
import org.careleaf.model.Library.ConditionLink;
import org.careleaf.model.Presentation;
import org.careleaf.model.Symptom;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** A symptom: what it is, and the conditions that have it, the most frequent first. */
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

  private VBox conditions() {
    List<ConditionLink<Presentation>> links = sheet.library().conditionsWith(symptom.id());
    VBox list = new Column(8);
    links.forEach(
        link ->
            list.getChildren()
                .add(
                    LinkedItem.of(
                        sheet,
                        link.condition(),
                        sheet.words().frequency(link.how().frequency()),
                        link.how().statement())));
    if (links.isEmpty()) {
      list.getChildren()
          .add(Cards.wrapped(sheet.texts().text("symptom.noConditions"), StyleClass.MUTED));
    }
    return list;
  }
}

package org.careleaf.ui.topic;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Aspect;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.model.WarningSign;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.TwoColumns;

/** A treatment: what it can do and what it can harm, who advises it, and where it is used. */
record TreatmentPage(Sheet sheet, Treatment treatment) {
  Region body() {
    VBox main = new Column(16);
    stated(main, "treatment.message", treatment.guide().mainMessage().stream().toList());
    main.getChildren()
        .add(
            sheet.section(
                sheet.words().aspect(Aspect.WHAT_IT_IS), sheet.prose(treatment.summary())));
    stated(main, "treatment.steps", treatment.guide().steps());
    add(main, "treatment.benefits", treatment.evidence().benefits());
    add(main, "treatment.risks", treatment.evidence().risks());
    String askFirst =
        sheet.forPatient() ? "treatment.askFirst.patient" : "treatment.askFirst.clinician";
    add(
        main,
        askFirst,
        treatment.evidence().contraindications().stream()
            .map(Contraindication::statement)
            .toList());
    for (Urgency urgency : Urgency.values()) {
      stated(main, "Urgency." + urgency, signs(urgency));
    }
    VBox side = new Column(16);
    stated(side, "treatment.withoutIt", treatment.evidence().withoutIt().stream().toList());
    stated(side, "treatment.notKnown", treatment.evidence().notKnown());
    if (!treatment.positions().isEmpty()) {
      side.getChildren().add(new PositionsCard(sheet, treatment.positions()).node());
    }
    side.getChildren().add(sheet.section(sheet.texts().text("treatment.conditions"), conditions()));
    sheet.questions(treatment.guide().questions()).ifPresent(side.getChildren()::add);
    return new TwoColumns(main, side, 0.5, 780);
  }

  private List<Statement> signs(Urgency urgency) {
    return treatment.guide().warningSigns().stream()
        .filter(sign -> sign.urgency() == urgency)
        .map(WarningSign::statement)
        .toList();
  }

  private void add(VBox column, String titleKey, List<Statement> statements) {
    Region content =
        statements.isEmpty()
            ? Cards.wrapped(sheet.words().text("cell.notStated"), StyleClass.MUTED)
            : sheet.bullets(statements);
    column.getChildren().add(sheet.section(sheet.texts().text(titleKey), content));
  }

  /** What need not be stated of every treatment. */
  private void stated(VBox column, String titleKey, List<Statement> statements) {
    if (!statements.isEmpty()) {
      column
          .getChildren()
          .add(
              sheet.section(
                  sheet.texts().text(titleKey),
                  statements.size() == 1
                      ? sheet.prose(statements.getFirst())
                      : sheet.bullets(statements)));
    }
  }

  private VBox conditions() {
    VBox list = new Column(8);
    sheet
        .library()
        .conditionsTreatedWith(treatment.id())
        .forEach(
            link ->
                list.getChildren()
                    .add(
                        LinkedItem.of(
                            sheet,
                            link.condition(),
                            sheet.words().line(link.how().line()),
                            link.how().statement())));
    if (list.getChildren().isEmpty()) {
      list.getChildren()
          .add(Cards.wrapped(sheet.texts().text("treatment.noConditions"), StyleClass.MUTED));
    }
    return list;
  }
}

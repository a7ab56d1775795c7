package org.careleaf.ui.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Aspect;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.Presentation;
import org.careleaf.model.Statement;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.TreatmentOption.Line;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.TwoColumns;

/** Everything about one condition: what it is and what to do, and beside it how it goes on. */
record ConditionPage(Sheet sheet, Condition condition) {
  Region body() {
    VBox main = new Column(16);
    what(main);
    treatments(main);
    VBox side = new Column(16, new ApartCard(sheet, condition).node());
    new WhenToCall(sheet, condition).node().ifPresent(side.getChildren()::add);
    outlook(side);
    return new TwoColumns(main, side, 0.62, 780);
  }

  private void what(VBox main) {
    main.getChildren()
        .add(sheet.section(title(Aspect.WHAT_IT_IS), sheet.prose(condition.summary())));
    Condition.Picture picture = condition.picture();
    add(main, Aspect.WHERE_IT_HURTS, picture.mainPain());
    add(main, Aspect.WHERE_IT_SPREADS, picture.radiation());
    symptoms(main);
    add(main, Aspect.WHAT_MAKES_IT_WORSE, picture.factors().aggravating());
    add(main, Aspect.WHAT_EASES_IT, picture.factors().relieving());
    add(main, Aspect.TESTS, condition.care().typicalTests());
  }

  private void symptoms(VBox main) {
    List<Presentation> presentations =
        condition.picture().presentations().stream()
            .sorted(Comparator.comparing(Presentation::frequency))
            .toList();
    if (presentations.isEmpty()) {
      return;
    }
    VBox list = new Column(8);
    presentations.forEach(
        p ->
            sheet
                .library()
                .symptom(p.symptomId())
                .map(
                    s ->
                        LinkedItem.of(
                            sheet, s, sheet.words().frequency(p.frequency()), p.statement()))
                .ifPresent(list.getChildren()::add));
    main.getChildren().add(sheet.section(sheet.texts().text("condition.symptoms"), list));
  }

  private void treatments(VBox main) {
    VBox list = new Column(8);
    for (Line line : Line.values()) {
      List<TreatmentOption> options =
          condition.care().treatments().stream().filter(o -> o.line() == line).toList();
      options.stream().flatMap(o -> option(o).stream()).forEach(list.getChildren()::add);
    }
    if (!list.getChildren().isEmpty()) {
      main.getChildren().add(sheet.section(sheet.texts().text("condition.treatments"), list));
    }
    List<Statement> avoid = condition.care().avoid();
    if (!avoid.isEmpty()) {
      String title = sheet.texts().text("condition.avoid");
      main.getChildren().add(sheet.section(title, sheet.bullets(avoid)));
    }
  }

  private Optional<Region> option(TreatmentOption option) {
    return sheet
        .library()
        .treatment(option.treatmentId())
        .map(t -> LinkedItem.of(sheet, t, sheet.words().line(option.line()), option.statement()));
  }

  private void outlook(VBox side) {
    fact(side, Aspect.HOW_LONG_IT_LASTS, condition.outlook().prognosis());
    add(side, Aspect.NOT_KNOWN, condition.outlook().notKnown());
    add(side, Aspect.PREVENTION, condition.outlook().prevention());
    fact(side, Aspect.HOW_IT_STARTS, condition.picture().onset());
    fact(side, Aspect.WHO_GETS_IT, condition.picture().ages());
    add(side, Aspect.WHAT_RAISES_THE_RISK, condition.picture().factors().risk());
    sheet.questions(condition.outlook().questions()).ifPresent(side.getChildren()::add);
  }

  private void fact(VBox column, Aspect aspect, Optional<? extends Fact<?>> fact) {
    fact.ifPresent(
        f -> column.getChildren().add(sheet.section(title(aspect), sheet.prose(f.statement()))));
  }

  private void add(VBox column, Aspect aspect, List<Statement> statements) {
    if (statements.size() == 1) {
      column.getChildren().add(sheet.section(title(aspect), sheet.prose(statements.getFirst())));
    } else if (!statements.isEmpty()) {
      column.getChildren().add(sheet.section(title(aspect), sheet.bullets(statements)));
    }
  }

  private String title(Aspect aspect) {
    return sheet.words().aspect(aspect);
  }
}

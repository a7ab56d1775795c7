package org.careleaf.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Names;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.RowButton;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What to lay side by side, while there is nothing yet to lay beside something. */
record EmptyComparison(Library library, CompareModel model, CompareActions actions, Texts texts) {
  Region node() {
    Label title = StyleClass.TITLE.on(new Label(texts.text("compare.page")));
    VBox page = new VBox(16, title, how());
    model.chosen().stream().findFirst().ifPresent(one -> page.getChildren().add(besides(one)));
    if (!library.references().comparisons().isEmpty()) {
      page.getChildren().add(prepared());
    }
    page.setMaxWidth(820);
    return page;
  }

  private Region how() {
    String text =
        model.chosen().stream()
            .findFirst()
            .map(one -> texts.text("compare.one", one.name()))
            .orElse(texts.text("compare.none"));
    Button find =
        StyleClass.LINK_BUTTON.on(new Button(texts.text("compare.find", Shortcut.FIND.display())));
    find.setOnAction(_ -> actions.find().run());
    return new VBox(8, Cards.wrapped(text), find);
  }

  private VBox besides(Condition one) {
    VBox card = Cards.of(texts.text("compare.besides", Names.inSentence(one)));
    one.differentialDiagnosis().stream()
        .map(DifferentialDiagnosis::conditionId)
        .flatMap(id -> library.condition(id).stream())
        .forEach(
            other ->
                card.getChildren().add(new RowButton(other.name(), "", () -> model.add(other))));
    return card;
  }

  private VBox prepared() {
    VBox card = Cards.of(texts.text("compare.prepared"));
    library.references().comparisons().forEach(c -> card.getChildren().add(row(c)));
    return card;
  }

  private RowButton row(PreparedComparison prepared) {
    var conditions =
        prepared.conditions().stream().flatMap(id -> library.condition(id).stream()).toList();
    String names = new Names(new Words(library.edition().language())).title(conditions);
    return new RowButton(names, prepared.question(), () -> model.replaceWith(conditions));
  }
}

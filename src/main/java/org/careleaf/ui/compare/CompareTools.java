package org.careleaf.ui.compare;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Names;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.common.TwoColumns;

/** The comparison's name, and what can be done with it. */
record CompareTools(
    Library library, CompareModel model, ObjectProperty<Wording> wording, Texts texts) {
  Region title() {
    String names = new Names(new Words(library.edition().language())).title(model.chosen());
    List<String> ids = model.chosen().stream().map(Condition::id).toList();
    String crumb =
        library
            .prepared(ids)
            .map(PreparedComparison::question)
            .map(question -> texts.text("compare.crumb.prepared", question))
            .orElse(texts.text("compare.crumb"));
    return new VBox(
        2, StyleClass.CRUMB.on(new Label(crumb)), Cards.wrapped(names, StyleClass.TITLE));
  }

  Region tools() {
    Region words =
        Segmented.of(
            wording, List.of(Wording.values()), texts::of, texts.text("wording.accessible"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    HBox show = new HBox(12, words, differencesOnly());
    show.setAlignment(Pos.CENTER_LEFT);
    HBox change = new HBox(12, clear(), addMenu());
    change.setAlignment(Pos.CENTER_RIGHT);
    return new TwoColumns(show, change, 0.575, 700);
  }

  private ToggleSwitch differencesOnly() {
    ToggleSwitch toggle = new ToggleSwitch(texts.text("compare.differencesOnly"));
    toggle.setId("differences");
    toggle.setLabelPosition(HorizontalDirection.RIGHT);
    toggle.selectedProperty().bindBidirectional(model.differencesOnly());
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnKeyPressed(event -> toggleByKey(toggle, event)); // the control knows only the mouse
    return toggle;
  }

  private static void toggleByKey(ToggleSwitch toggle, KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      toggle.fire();
      event.consume();
    }
  }

  private Button clear() {
    Button clear = StyleClass.LINK_BUTTON.on(new Button(texts.text("compare.clear")));
    clear.setOnAction(_ -> model.clear());
    clear.setMinWidth(Region.USE_PREF_SIZE);
    return clear;
  }

  private MenuButton addMenu() {
    MenuButton menu = new MenuButton(texts.text("compare.add"));
    menu.setId("add-condition");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setDisable(model.isFull());
    library.conditions().values().stream()
        .filter(condition -> !model.chosen().contains(condition))
        .forEach(condition -> menu.getItems().add(item(condition)));
    return menu;
  }

  private MenuItem item(Condition condition) {
    MenuItem item = new MenuItem(condition.name());
    item.setOnAction(_ -> model.add(condition));
    return item;
  }
}

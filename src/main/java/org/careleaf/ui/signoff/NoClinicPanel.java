package org.careleaf.ui.signoff;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Says that there is nowhere to record a sign-off, and leads to where that is set. */
final class NoClinicPanel extends VBox {
  private final Button settings;

  NoClinicPanel(Runnable showSettings, Texts texts) {
    super(8);
    StyleClass.SHEET.on(this);
    setPrefWidth(320);
    setMinWidth(280);
    setPadding(new Insets(16, 24, 16, 24));
    settings = new Button(texts.text("signoff.noClinic.settings"));
    settings.setId("signoff-settings");
    settings.setOnAction(_ -> showSettings.run());
    getChildren()
        .addAll(
            Cards.wrapped(texts.text("signoff.noClinic"), StyleClass.PANEL_TITLE),
            Cards.wrapped(texts.text("signoff.noClinic.advice")),
            settings);
  }

  void takeFocus() {
    settings.requestFocus();
  }
}

package org.careleaf.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Which folder is the clinic's, and the ways to another. */
final class FolderCard {
  private final SettingsModel model;
  private final SettingsActions actions;
  private final Texts texts;
  private final Label path = Cards.wrapped("", StyleClass.STRONG);
  private final Button choose;
  private final Button none;

  FolderCard(SettingsModel model, SettingsActions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    path.setId("settings-folder");
    choose = button("settings.choose", this::choose);
    none = button("settings.none", () -> model.choose(Optional.empty()));
    model.folder().subscribe(_ -> refresh());
  }

  Region node() {
    VBox card = Cards.of(texts.text("settings.folder"));
    card.getChildren()
        .addAll(Cards.wrapped(texts.text("settings.folder.means"), StyleClass.MUTED), path);
    if (actions.isNamed().getAsBoolean()) {
      card.getChildren().add(Cards.wrapped(texts.text("settings.named")));
    }
    HBox buttons =
        new HBox(
            12, choose, none, new SaidLabel(texts).of("folder-said", model.ofFolder(), _ -> true));
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.setPadding(new Insets(4, 0, 0, 0));
    card.getChildren().add(buttons);
    return card;
  }

  void takeFocus(Node otherwise) {
    (choose.isDisabled() ? otherwise : choose).requestFocus();
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(texts.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void choose() {
    Optional<Path> now = model.folder().get();
    actions
        .ask()
        .apply(choose.getScene().getWindow(), now)
        .map(Optional::of)
        .filter(chosen -> !chosen.equals(now))
        .ifPresent(model::choose);
  }

  private void refresh() {
    Optional<Path> now = model.folder().get();
    boolean fixed = actions.isNamed().getAsBoolean();
    path.setText(now.map(Path::toString).orElse(texts.text("settings.folder.none")));
    choose.setDisable(fixed);
    if (now.isEmpty() && none.isFocused()) {
      choose.requestFocus(); // before it is disabled: the toolkit would send the focus anywhere
    }
    none.setDisable(fixed || now.isEmpty());
  }
}

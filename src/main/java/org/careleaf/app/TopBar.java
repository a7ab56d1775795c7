package org.careleaf.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.common.ThemeModel;
import org.kordamp.ikonli.feather.Feather;

/** Logo, way back and forward, search, and the handout. */
final class TopBar extends HBox {
  private final Texts texts;
  private final History history;
  private final WindowActions actions;

  TopBar(Texts texts, History history, WindowActions actions) {
    super(12);
    this.texts = texts;
    this.history = history;
    this.actions = actions;
    StyleClass.TOP_BAR.on(this);
    setAlignment(Pos.CENTER_LEFT);
  }

  /**
   * What other parts of the window do.
   *
   * @param showKeys shows the keys
   * @param fold folds the list of topics away, or brings it back
   */
  record Elsewhere(Runnable showKeys, Runnable fold) {}

  /**
   * Puts everything in its place.
   *
   * @param search the search field
   * @param changes what the handout button must be looked at again for
   */
  void fill(Node search, ThemeModel theme, Elsewhere elsewhere, List<Observable> changes) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(search, Priority.SOMETIMES);
    getChildren()
        .setAll(
            logo(elsewhere.fold()),
            search,
            space,
            keysButton(elsewhere.showKeys()),
            settingsButton(),
            themeButton(theme),
            handout(changes));
  }

  private Region logo(Runnable foldTopics) {
    Region mark = StyleClass.LOGO_MARK.on(new Region());
    Label name = StyleClass.LOGO.on(new Label("Careleaf", mark));
    name.setGraphicTextGap(9);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button fold = step(Feather.SIDEBAR, "window.topics", Shortcut.TOPICS, foldTopics);
    Button back = step(Feather.ARROW_LEFT, "window.back", Shortcut.BACK, history::back);
    back.disableProperty().bind(history.canGoBack().not());
    Button forward =
        step(Feather.ARROW_RIGHT, "window.forward", Shortcut.FORWARD, history::forward);
    forward.disableProperty().bind(history.canGoForward().not());
    HBox box = new HBox(2, name, space, fold, back, forward);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(204);
    box.setPrefWidth(204);
    return box;
  }

  private Button step(Feather icon, String key, Shortcut shortcut, Runnable run) {
    Button button = Icons.button(icon, texts.text(key, shortcut.display()));
    button.setOnAction(_ -> run.run());
    button.setFocusTraversable(false);
    return button;
  }

  private Button keysButton(Runnable showKeys) {
    Button keys =
        Icons.button(Feather.HELP_CIRCLE, texts.text("window.keys", Shortcut.KEYS.display()));
    keys.setOnAction(_ -> showKeys.run());
    return keys;
  }

  private Button settingsButton() {
    String text = texts.text("window.settings", Shortcut.SETTINGS.display());
    Button settings = Icons.button(Feather.SETTINGS, text);
    settings.setId("settings");
    settings.setOnAction(_ -> actions.settings());
    return settings;
  }

  private Button themeButton(ThemeModel theme) {
    Button button = Icons.button(Feather.MOON, texts.text("window.theme"));
    button.setId("theme");
    button.setOnAction(_ -> theme.switchOver());
    theme
        .theme()
        .subscribe(
            now ->
                button.setGraphic(
                    Icons.of(
                        switch (now) {
                          case LIGHT -> Feather.MOON;
                          case DARK -> Feather.SUN;
                        })));
    return button;
  }

  private Button handout(List<Observable> changes) {
    Button handout = new Button();
    handout.setId("handout");
    handout.getStyleClass().add("accent");
    handout.setGraphic(StyleClass.KEY.on(new Label(Shortcut.HANDOUT.display())));
    handout.setContentDisplay(ContentDisplay.RIGHT);
    handout.setMinWidth(Region.USE_PREF_SIZE);
    handout.setOnAction(_ -> actions.handout());
    handout.textProperty().bind(actions.printed());
    BooleanBinding none =
        Bindings.createBooleanBinding(() -> actions.subject().isEmpty(), observed(changes));
    handout.disableProperty().bind(none);
    handout
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> !isHandout(), history.current()));
    return handout;
  }

  private Observable[] observed(List<Observable> changes) {
    return Stream.concat(Stream.of(history.current()), changes.stream()).toArray(Observable[]::new);
  }

  private boolean isHandout() {
    return history.current().get() instanceof Place.OfHandout;
  }
}

package org.careleaf.app;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.careleaf.ui.common.Fonts;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.common.ThemeModel;
import org.careleaf.ui.compare.CompareModel;
import org.careleaf.ui.navigator.NavigatorActions;
import org.careleaf.ui.navigator.NavigatorView;
import org.careleaf.ui.navigator.SearchBox;

/** The window: bar, navigator and one page at a time. */
public final class MainWindow {
  private final Stage stage;
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final CompareModel comparison = new CompareModel();
  private final History history = new History();
  private final ThemeModel theme;
  private final WindowActions actions;
  private final Pages pages;
  private final NavigatorView navigator;
  private final SearchBox search;
  private final BorderPane frame = new BorderPane();
  private final KeysOverlay keys;
  private Page page;

  public MainWindow(Stage stage, WindowParts parts) {
    Fonts.load();
    this.stage = stage;
    this.theme = new ThemeModel(parts.system());
    var library = parts.content().library();
    this.actions = new WindowActions(library, comparison, history, texts);
    this.pages = new Pages(parts, comparison, actions, this::find, texts);
    this.page = pages.at(history.current().get());
    NavigatorActions onTopics =
        new NavigatorActions(
            actions::start, actions::compare, actions::open, actions::addToComparison);
    this.navigator =
        new NavigatorView(library, Bindings.size(comparison.chosen()), onTopics, texts);
    this.search = new SearchBox(parts.content().search(), onTopics, this::focusPage, texts);
    this.keys = new KeysOverlay(texts, this::focusPage);
  }

  /** Shows the window with its first page. */
  public void show() {
    Scene scene = new Scene(stack(), 1280, 800);
    theme.theme().subscribe(now -> now.dress(scene));
    new WindowKeys(history, actions, search, keys::show, pages::saveHandout).listen(scene);
    stage.setTitle("Careleaf");
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    history.current().subscribe(this::arrive);
    stage.show();
    find();
  }

  private StackPane stack() {
    TopBar bar = new TopBar(texts, history, actions);
    bar.fill(search.field(), theme, keys::show, comparison.chosen());
    frame.setTop(bar);
    frame.setLeft(navigator.node());
    frame.setBottom(notice());
    StackPane.setAlignment(search.dropDown(), Pos.TOP_LEFT);
    StackPane.setMargin(search.dropDown(), new Insets(48, 0, 0, 232));
    return new StackPane(frame, search.dropDown(), keys);
  }

  private Label notice() {
    Label notice = StyleClass.NOTICE.on(new Label());
    notice.textProperty().bind(actions.notice());
    notice.managedProperty().bind(actions.notice().isNotEmpty());
    notice.visibleProperty().bind(notice.managedProperty());
    notice.setMaxWidth(Double.MAX_VALUE);
    notice.setWrapText(true);
    return notice;
  }

  private void arrive(Place place) {
    page = pages.at(place);
    frame.setCenter(page.node());
    switch (place) {
      case Place.Start() -> navigator.showStart();
      case Place.OfTopic(var topic) -> navigator.show(topic);
      case Place.Compare() -> navigator.showCompare();
      case Place.OfHandout _ -> {} // what it is the handout of stays marked
    }
    if (place instanceof Place.Start) {
      find(); // where most visits begin: type what the patient says
    } else {
      focusPage();
    }
  }

  private void find() {
    search.takeFocus();
  }

  private void focusPage() {
    page.takeFocus();
  }
}

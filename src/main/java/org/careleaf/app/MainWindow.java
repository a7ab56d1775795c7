package org.careleaf.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.careleaf.handout.HandoutItem;
import org.careleaf.model.Topic;
import org.careleaf.ui.basket.BasketActions;
import org.careleaf.ui.basket.BasketBar;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.common.Fonts;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.common.ThemeModel;
import org.careleaf.ui.compare.CompareModel;
import org.careleaf.ui.handout.HandoutSubject;
import org.careleaf.ui.navigator.NavigatorActions;
import org.careleaf.ui.navigator.NavigatorView;
import org.careleaf.ui.navigator.SearchBox;

/** The window: bar, navigator and one page at a time. */
public final class MainWindow {
  private final Stage stage;
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final CompareModel comparison = new CompareModel();
  private final History history = new History();
  private final BasketModel baskets = new BasketModel();

  /** The baskets whose handouts were open when they were left. */
  private final Set<Integer> handoutsOpen = new HashSet<>();

  private final ThemeModel theme;
  private final WindowActions actions;
  private final Renewal renewal;
  private final Notices notices = new Notices();
  private final NoticeLine notice = new NoticeLine(notices, texts);
  private final Pages pages;
  private final NavigatorView navigator;
  private final SearchBox search;
  private final BorderPane frame = new BorderPane();
  private final KeysOverlay keys;
  private final BasketBar basketBar;
  private final ClinicFolder clinic;
  private final Tasks tasks;
  private final Fold fold;
  private Page page;

  public MainWindow(Stage stage, WindowParts parts) {
    Fonts.load();
    this.stage = stage;
    this.theme = new ThemeModel(parts.system());
    this.renewal = new Renewal(parts.content(), notices, texts, parts.outlets().clock());
    this.actions =
        new WindowActions(
            renewal::library,
            new WindowActions.Chosen(comparison, baskets),
            history,
            notices,
            texts);
    this.pages = new Pages(parts, comparison, actions, this::find, texts);
    this.page = pages.at(history.current().get());
    NavigatorActions onTopics =
        new NavigatorActions(
            actions::start,
            actions::compare,
            actions::problems,
            actions::open,
            actions::addToComparison);
    this.navigator = new NavigatorView(Bindings.size(comparison.chosen()), onTopics, texts);
    navigator.list(parts.content().library(), parts.content().problems());
    this.fold = new Fold(frame, navigator, history.current());
    this.search = new SearchBox(parts.content().search(), onTopics, this::focusPage, texts);
    this.keys = new KeysOverlay(texts, this::focusPage);
    this.clinic = parts.clinic();
    this.tasks = parts.tasks();
    this.basketBar = new BasketBar(baskets, onBasket(), texts);
    baskets.inUse().subscribe((before, now) -> turn(before.intValue(), now.intValue()));
    MadeAgain again =
        new MadeAgain(pages::languages, pages.handout(), parts.outlets().clock(), actions, texts);
    search.read(new SearchBox.Codes(again::describe, again::open));
    baskets.items().subscribe((_, items) -> followBasket(items));
    pages.draft().selection().subscribe((_, _) -> notices.done());
  }

  /** Shows the window with its first page. */
  public void show() {
    Scene scene = new Scene(stack(), 1280, 800);
    theme.theme().subscribe(now -> now.dress(scene));
    new WindowKeys(
            history,
            actions,
            search,
            new WindowKeys.Elsewhere(
                keys::show, pages, basketBar::requestFocus, this::fold, notice::takeBack))
        .listen(scene);
    stage.setTitle("Careleaf");
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    new Closing(stage, pages, notices, texts).listen();
    history.onArrival(this::arrive);
    arrive(history.current().get());
    stage.show();
    find();
  }

  /** Shows other content in place of this, whole; who is reading stays where they are. */
  public void replace(WindowParts.Content fresh) {
    Scene scene = stage.getScene();
    Standing standing = Standing.on(page, scene);
    List<Topic> used = renewal.used(comparison, history.current().get());
    pages.use(fresh);
    navigator.list(fresh.library(), fresh.problems());
    search.searchIn(fresh.search());
    renewal.take(fresh);
    actions.baskets().keepWhatIsThere();
    if (renewal.find(comparison, history)) {
      turnTo(history.current().get(), pages::again);
    }
    renewal.announce(used);
    standing.restore(page, scene);
  }

  private StackPane stack() {
    TopBar bar = new TopBar(texts, history, actions);
    bar.fill(
        search.field(),
        theme,
        new TopBar.Elsewhere(keys::show, this::fold),
        List.of(comparison.chosen(), baskets.items()));
    frame.setTop(bar);
    frame.setBottom(new VBox(notice, basketBar));
    StackPane.setAlignment(search.dropDown(), Pos.TOP_LEFT);
    StackPane.setMargin(search.dropDown(), new Insets(48, 0, 0, 232));
    StackPane stack = new StackPane(frame, search.dropDown(), keys);
    stack.getChildren().addAll(basketBar.questions());
    return stack;
  }

  private BasketActions onBasket() {
    Packs packs = new Packs(pages, actions, clinic, tasks, texts);
    return new BasketActions(actions.baskets()::name, actions::open, packs.actions());
  }

  /** Who comes back finds the handout that was open; a topic that is being read meanwhile stays. */
  private void turn(int before, int now) {
    List<HandoutItem> items = baskets.items(now);
    if (history.current().get() instanceof Place.OfHandout) {
      handoutsOpen.add(before);
    } else {
      handoutsOpen.remove(before);
    }
    pages.handout().turnTo(now, items);
    boolean isAtStart = history.current().get() instanceof Place.Start;
    if (isAtStart && handoutsOpen.contains(now) && !items.isEmpty()) {
      history.visit(new Place.OfHandout(new HandoutSubject(items)));
    }
  }

  /** The handout that is open is always that of the basket in use. */
  private void followBasket(List<HandoutItem> items) {
    notices.done();
    if (history.current().get() instanceof Place.OfHandout) {
      history.visit(
          items.isEmpty() ? new Place.Start() : new Place.OfHandout(new HandoutSubject(items)));
    }
  }

  private void arrive(Place place) {
    turnTo(place, pages::at);
    if (place instanceof Place.Start) {
      find(); // where most visits begin: type what the patient says
    } else {
      focusPage();
    }
  }

  private void turnTo(Place place, Function<Place, Page> pageOf) {
    page = pageOf.apply(place);
    frame.setCenter(page.node());
    switch (place) {
      case Place.Start() -> navigator.showStart();
      case Place.OfTopic(var topic) -> navigator.show(topic);
      case Place.SignOff(var topic) -> navigator.show(topic);
      case Place.Compare() -> navigator.showCompare();
      case Place.Problems _ -> navigator.showProblems();
      case Place.OfHandout _ -> {} // what it is the handout of stays marked
      case Place.Settings() -> navigator.showNothing();
    }
  }

  /** Who was in the list of topics that goes is on the page then. */
  private void fold() {
    fold.turn();
    boolean isLost =
        Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getScene).isEmpty();
    if (isLost) {
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

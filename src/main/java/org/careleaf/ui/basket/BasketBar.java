package org.careleaf.ui.basket;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.handout.HandoutItem;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The baskets, always in sight: which one is in use, and what it holds in which order. */
public final class BasketBar extends HBox {
  private final BasketModel model;
  private final BasketActions actions;
  private final Texts texts;
  private final HBox baskets = new HBox();
  private final HBox chips = new HBox(8);
  private final Label empty;
  private final Button clear;
  private final PackDialog packDialog;

  public BasketBar(BasketModel model, BasketActions actions, Texts texts) {
    super(8);
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.empty =
        StyleClass.MUTED.on(new Label(texts.text("basket.empty", Shortcut.TO_BASKET.display())));
    this.clear = Icons.button(Feather.TRASH_2, texts.text("basket.clear"));
    StyleClass.BASKET_BAR.on(this);
    setId("basket");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(4, 16, 4, 16));
    clear.setId("clear-basket");
    clear.setOnAction(_ -> model.clear());
    empty.setMinWidth(0);
    chips.setAlignment(Pos.CENTER_LEFT);
    Label title = StyleClass.STRONG.on(new Label(texts.text("basket.title")));
    title.setMinWidth(Region.USE_PREF_SIZE);
    packDialog = new PackDialog(actions.packs(), () -> lookup("#packs").requestFocus(), texts);
    MenuButton packs =
        new PackMenu(model, actions.packs(), packDialog::show, packDialog::rename, texts).node();
    getChildren().addAll(title, baskets, scroll(), clear, packs);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.items().subscribe(this::show);
    model.inUse().subscribe(_ -> show(model.items().get()));
  }

  /** What lies over the window while a pack's name is asked for. */
  public Node packDialog() {
    return packDialog;
  }

  @Override
  public void requestFocus() {
    if (chips.getChildren().getFirst() instanceof BasketChip chip) {
      chip.requestFocus();
    } else {
      baskets.getChildren().get(model.inUse().get()).requestFocus();
    }
  }

  private ScrollPane scroll() {
    ScrollPane scroll = new ScrollPane(chips);
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPannable(false);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(0);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void show(List<HandoutItem> items) {
    int focused = chips.getChildren().indexOf(focusedChip());
    baskets
        .getChildren()
        .setAll(IntStream.range(0, BasketModel.BASKETS).mapToObj(this::basket).toList());
    chips
        .getChildren()
        .setAll(
            items.isEmpty()
                ? List.of(empty)
                : IntStream.range(0, items.size()).<Node>mapToObj(this::chip).toList());
    clear.setDisable(items.isEmpty());
    if (focused >= 0) {
      focus(focused);
    }
  }

  private @org.jspecify.annotations.Nullable Node focusedChip() {
    return chips.getChildren().stream().filter(Node::isFocused).findFirst().orElse(null);
  }

  private ToggleButton basket(int number) {
    int size = model.size(number);
    ToggleButton one =
        new ToggleButton(size == 0 ? "" + (number + 1) : (number + 1) + " (" + size + ")");
    one.setId("basket-" + (number + 1));
    one.setSelected(number == model.inUse().get());
    one.setAccessibleText(texts.text("basket.number", number + 1, size));
    one.setMinWidth(Region.USE_PREF_SIZE);
    one.getStyleClass()
        .add(
            number == 0
                ? "left-pill"
                : number == BasketModel.BASKETS - 1 ? "right-pill" : "center-pill");
    one.setOnAction(_ -> model.use(number));
    return one;
  }

  private BasketChip chip(int index) {
    HandoutItem item = model.items().get().get(index);
    BasketChip chip = new BasketChip(actions.name().apply(item), index, texts);
    chip.onOpen(() -> actions.open().accept(item));
    chip.onRemove(() -> remove(index));
    chip.onMove(to -> move(index, to));
    chip.onDrag(
        sceneX -> {
          int to = at(sceneX);
          if (to >= 0 && to != chip.index()) {
            move(chip.index(), to);
          }
        });
    return chip;
  }

  private void move(int from, int to) {
    int place = Math.clamp(to, 0, model.items().get().size() - 1);
    model.move(from, place);
    focus(place);
  }

  private void remove(int index) {
    model.remove(index);
    focus(index);
  }

  private void focus(int index) {
    int last = chips.getChildren().size() - 1;
    if (chips.getChildren().get(Math.clamp(index, 0, last)) instanceof BasketChip chip) {
      chip.requestFocus();
    }
  }

  /** The place of the chip at a point of the window; -1 beside all. */
  private int at(double sceneX) {
    return IntStream.range(0, chips.getChildren().size())
        .filter(i -> contains(chips.getChildren().get(i), sceneX))
        .findFirst()
        .orElse(-1);
  }

  private static boolean contains(Node chip, double sceneX) {
    var bounds = chip.localToScene(chip.getBoundsInLocal());
    return sceneX >= bounds.getMinX() && sceneX <= bounds.getMaxX();
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.UNDO_KEYS.match(event) && model.undo()) {
      event.consume();
    }
  }
}

package org.careleaf.ui.basket;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
  private final ChipStrip chips;
  private final Label empty;
  private final Button clear;
  private final PackDialog packDialog;
  private final PackQuestion packQuestion;

  /** What is shown, to tell what has changed. */
  private List<HandoutItem> shown = List.of();

  public BasketBar(BasketModel model, BasketActions actions, Texts texts) {
    super(8);
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.chips = new ChipStrip(texts);
    HBox.setHgrow(chips, Priority.ALWAYS);
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
    Label title = StyleClass.STRONG.on(new Label(texts.text("basket.title")));
    title.setMinWidth(Region.USE_PREF_SIZE);
    Runnable back = () -> lookup("#packs").requestFocus();
    packDialog = new PackDialog(actions.packs(), back, texts);
    packQuestion = new PackQuestion(actions.packs().clinics(), back, texts);
    MenuButton packs = new PackMenu(model, actions.packs(), packDialog, packQuestion, texts).node();
    getChildren().addAll(title, baskets, chips, clear, packs);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.items().subscribe(this::show);
    model.inUse().subscribe(_ -> show(model.items().get()));
  }

  /** What lies over the window while something is asked of a pack. */
  public List<Node> questions() {
    return List.of(packDialog, packQuestion);
  }

  @Override
  public void requestFocus() {
    if (chips.nodes().getFirst() instanceof BasketChip chip) {
      chip.requestFocus();
    } else {
      baskets.getChildren().get(model.inUse().get()).requestFocus();
    }
  }

  private void show(List<HandoutItem> items) {
    int focused = chips.nodes().indexOf(focusedChip());
    baskets
        .getChildren()
        .setAll(IntStream.range(0, BasketModel.BASKETS).mapToObj(this::basket).toList());
    chips
        .nodes()
        .setAll(
            items.isEmpty()
                ? List.of(empty)
                : IntStream.range(0, items.size()).<Node>mapToObj(this::chip).toList());
    clear.setDisable(items.isEmpty());
    int changed = firstDifference(shown, items);
    shown = items;
    if (focused >= 0) {
      focus(focused);
    }
    if (changed < items.size()) {
      chips.reveal(changed);
    }
  }

  /** The first place where two lists differ; the length of both where they do not. */
  private static int firstDifference(List<HandoutItem> one, List<HandoutItem> other) {
    return (int)
        IntStream.range(0, Math.min(one.size(), other.size()))
            .takeWhile(i -> one.get(i).equals(other.get(i)))
            .count();
  }

  private @org.jspecify.annotations.Nullable Node focusedChip() {
    return chips.nodes().stream().filter(Node::isFocused).findFirst().orElse(null);
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
    int last = chips.nodes().size() - 1;
    int there = Math.clamp(index, 0, last);
    if (chips.nodes().get(there) instanceof BasketChip chip) {
      chip.requestFocus();
      chips.reveal(there);
    }
  }

  /** The place of the chip at a point of the window; -1 beside all. */
  private int at(double sceneX) {
    return IntStream.range(0, chips.nodes().size())
        .filter(i -> contains(chips.nodes().get(i), sceneX))
        .findFirst()
        .orElse(-1);
  }

  private static boolean contains(Node chip, double sceneX) {
    var bounds = chip.localToScene(chip.getBoundsInLocal());
    return sceneX >= bounds.getMinX() && sceneX <= bounds.getMaxX();
  }

  private void onKey(KeyEvent event) {
    List<HandoutItem> before = model.items().get();
    if (Shortcut.UNDO_KEYS.match(event) && model.undo()) {
      focus(firstDifference(before, model.items().get())); // a page that came up has taken it
      event.consume();
    } else if (focusedChip() != null && !event.isShortcutDown()) {
      goToEnd(event);
    }
  }

  private void goToEnd(KeyEvent event) {
    if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
      focus(event.getCode() == KeyCode.HOME ? 0 : chips.nodes().size() - 1);
      event.consume();
    }
  }
}

package org.careleaf.ui.basket;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for a pack's name, over the page; asks once more where a pack has that name already. */
final class PackDialog extends StackPane {
  private static final double WIDTH = 480;

  private final PackActions actions;
  private final Runnable onClose;
  private final Texts texts;
  private final TextField name = new TextField();
  private final Label says = Cards.wrapped("", StyleClass.OWED);
  private final Button save = new Button();
  private final Button cancel;

  /** The name that is taken, and whose pack is replaced if that is wanted. */
  private String taken = "";

  PackDialog(PackActions actions, Runnable onClose, Texts texts) {
    this.actions = actions;
    this.onClose = onClose;
    this.texts = texts;
    StyleClass.OVERLAY.on(this);
    setId("pack-dialog");
    name.setId("pack-name");
    name.setOnAction(_ -> save());
    name.textProperty().subscribe(_ -> ask("", ""));
    says.setId("pack-says");
    save.setId("pack-save");
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> save());
    cancel = new Button(texts.text("basket.packs.cancel"));
    cancel.setId("pack-cancel");
    cancel.setOnAction(_ -> leave());
    Label title = StyleClass.STRONG.on(new Label(texts.text("basket.packs.save.name")));
    title.setLabelFor(name);
    name.setAccessibleText(title.getText());
    HBox buttons = new HBox(12, save, cancel);
    VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
    VBox card =
        Cards.of(
            texts.text("basket.packs.save.title"),
            Cards.wrapped(texts.text("basket.packs.save.keeps")),
            Cards.wrapped(texts.text("basket.packs.save.never"), StyleClass.MUTED),
            title,
            name,
            says,
            buttons);
    card.setPrefWidth(WIDTH);
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::followFocus);
  }

  /** Asks. */
  void show() {
    name.clear();
    ask("", "");
    setVisible(true);
    name.requestFocus();
  }

  private void save() {
    String wanted = name.getText().strip();
    if (wanted.isEmpty()) {
      ask("", "basket.packs.save.noName");
    } else if (isAmong(actions.clinics().get(), wanted)) {
      ask("", "basket.packs.save.clinics");
    } else if (isAmong(actions.own().get(), wanted) && !wanted.equals(taken)) {
      ask(wanted, "basket.packs.save.taken");
    } else {
      leave();
      actions.save().accept(wanted);
    }
  }

  private static boolean isAmong(List<Pack> packs, String name) {
    return packs.stream().anyMatch(pack -> pack.name().equalsIgnoreCase(name));
  }

  /** Says something of the name, or nothing for an empty key. */
  private void ask(String nameTaken, String key) {
    taken = nameTaken;
    says.setText(key.isEmpty() ? "" : texts.text(key));
    save.setText(texts.text(taken.isEmpty() ? "basket.packs.save.do" : "basket.packs.replace"));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume(); // what lies under the veil is not to be reached
      List<Node> order = List.of(name, save, cancel);
      int at = order.indexOf(getScene().getFocusOwner());
      int step = event.isShiftDown() ? order.size() - 1 : 1;
      order.get((at + step) % order.size()).requestFocus();
    }
  }

  /** A key of the window that leads elsewhere ends it. */
  private void followFocus(@Nullable Node owner) {
    if (isVisible() && owner != null && !isWithin(owner)) {
      setVisible(false);
    }
  }

  private boolean isWithin(Node node) {
    @Nullable Node at = node;
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void leave() {
    setVisible(false);
    onClose.run();
  }
}

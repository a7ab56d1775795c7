package org.careleaf.ui.basket;

import java.util.List;
import java.util.Optional;
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
import org.careleaf.ui.common.Column;
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
  private final Label heading = Cards.heading("");
  private final VBox keeps;
  private final VBox card;
  private final Label says = Cards.wrapped("", StyleClass.OWED);
  private final Button save = new Button();
  private final Button cancel;

  /** The pack that gets another name; empty while the basket is to be kept as one. */
  private Optional<Pack> renamed = Optional.empty();

  /** The name that is taken, and whose pack is replaced if that is wanted. */
  private String taken = "";

  PackDialog(PackActions actions, Runnable onClose, Texts texts) {
    this.actions = actions;
    this.onClose = onClose;
    this.texts = texts;
    StyleClass.OVERLAY.on(this);
    setId("pack-dialog");
    name.setId("pack-name");
    name.setOnAction(_ -> answer());
    name.textProperty().subscribe(_ -> ask("", ""));
    says.setId("pack-says");
    save.setId("pack-save");
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> answer());
    cancel = new Button(texts.text("basket.packs.cancel"));
    cancel.setId("pack-cancel");
    cancel.setOnAction(_ -> leave());
    Label title = StyleClass.STRONG.on(new Label(texts.text("basket.packs.save.name")));
    title.setLabelFor(name);
    name.setAccessibleText(title.getText());
    HBox buttons = new HBox(12, save, cancel);
    VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
    keeps =
        new VBox(
            8,
            Cards.wrapped(texts.text("basket.packs.save.keeps")),
            Cards.wrapped(texts.text("basket.packs.save.never"), StyleClass.MUTED));
    keeps.managedProperty().bind(keeps.visibleProperty());
    card = StyleClass.CARD.on(new Column(8, heading, keeps, title, name, says, buttons));
    card.setPrefWidth(WIDTH);
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::followFocus);
  }

  /** Asks under which name the basket is to be kept. */
  void show() {
    ask(Optional.empty(), "basket.packs.save.title");
  }

  /** Asks for another name of a pack. */
  void rename(Pack pack) {
    ask(Optional.of(pack), "basket.packs.rename.title");
  }

  private void ask(Optional<Pack> about, String title) {
    renamed = about;
    heading.setText(texts.text(title));
    card.setAccessibleText(heading.getText());
    keeps.setVisible(about.isEmpty());
    name.setText(about.map(Pack::name).orElse(""));
    ask("", "");
    setVisible(true);
    name.requestFocus();
    name.selectAll();
  }

  private void answer() {
    String wanted = name.getText().strip();
    if (wanted.isEmpty()) {
      ask("", "basket.packs.save.noName");
    } else if (isAmong(actions.clinics().get(), wanted)) {
      ask("", "basket.packs.save.clinics");
    } else if (isAmong(others(), wanted) && !wanted.equals(taken)) {
      ask(wanted, "basket.packs.save.taken");
    } else {
      leave();
      renamed.ifPresentOrElse(
          pack -> actions.rename().accept(pack, wanted), () -> actions.save().accept(wanted));
    }
  }

  /** This person's packs but for the one that gets another name. */
  private List<Pack> others() {
    return actions.own().get().stream()
        .filter(pack -> renamed.filter(one -> one.id().equals(pack.id())).isEmpty())
        .toList();
  }

  private static boolean isAmong(List<Pack> packs, String name) {
    return packs.stream().anyMatch(pack -> pack.name().equalsIgnoreCase(name));
  }

  /** Says something of the name, or nothing for an empty key. */
  private void ask(String nameTaken, String key) {
    taken = nameTaken;
    says.setText(key.isEmpty() ? "" : texts.text(key));
    String usual = renamed.isEmpty() ? "basket.packs.save.do" : "basket.packs.rename.do";
    save.setText(texts.text(taken.isEmpty() ? usual : "basket.packs.replace"));
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

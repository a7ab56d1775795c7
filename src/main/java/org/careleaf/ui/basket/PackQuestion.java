package org.careleaf.ui.basket;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Texts;

/** Asks whether a pack of the clinic's is to go, which is gone for everybody then. */
final class PackQuestion extends Veil {
  private final Texts texts;
  private final Button delete;
  private final Button cancel;
  private Optional<Pack> about = Optional.empty();

  PackQuestion(PackActions.Shelf clinics, Runnable onClose, Texts texts) {
    super("pack-question", onClose);
    this.texts = texts;
    delete = new Button(texts.text("basket.packs.clinics.delete.do"));
    delete.setId("pack-delete");
    delete.setOnAction(
        _ -> {
          leave();
          about.ifPresent(clinics.delete());
        });
    cancel = new Button(texts.text("basket.packs.cancel"));
    cancel.setId("pack-keep");
    cancel.setOnAction(_ -> leave());
    HBox buttons = new HBox(12, delete, cancel);
    VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
    fill(Cards.wrapped(texts.text("basket.packs.clinics.delete.means")), buttons);
  }

  void ask(Pack pack) {
    about = Optional.of(pack);
    show(texts.text("basket.packs.clinics.delete.title", pack.name()), cancel);
  }

  @Override
  List<Node> order() {
    return List.of(delete, cancel);
  }
}

package org.careleaf.ui.basket;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.careleaf.ui.basket.PackActions.ClinicPlace;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.controlsfx.control.SegmentedButton;

/** For whom a pack is kept, and what that means; there only where a clinic's folder is set. */
final class ForWhom extends VBox {
  private final ObjectProperty<Boolean> clinic = new SimpleObjectProperty<>(false);
  private final Label title;
  private final SegmentedButton choice;
  private final Label means = Cards.wrapped("", StyleClass.MUTED);
  private final Texts texts;

  ForWhom(Texts texts) {
    super(8);
    this.texts = texts;
    title = StyleClass.STRONG.on(new Label(texts.text("basket.packs.for")));
    choice =
        Segmented.of(
            clinic,
            List.of(false, true),
            forClinic -> texts.text(forClinic ? "basket.packs.for.clinic" : "basket.packs.for.me"),
            title.getText());
    choice.getButtons().getFirst().setId("pack-for-me");
    choice.getButtons().getLast().setId("pack-for-clinic");
    means.setId("pack-for-means");
    title.managedProperty().bind(title.visibleProperty());
    choice.managedProperty().bind(choice.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(title, choice, means);
    clinic.subscribe(this::explain);
    hide();
  }

  /** Whether it is for the clinic. */
  boolean isForClinic() {
    return clinic.get();
  }

  /** What says whether it is for the clinic. */
  ObjectProperty<Boolean> clinic() {
    return clinic;
  }

  void hide() {
    clinic.set(false);
    setVisible(false);
  }

  /** It is for this person until somebody chooses otherwise. */
  void show(ClinicPlace place) {
    setVisible(place != ClinicPlace.NONE);
    boolean isOpen = place == ClinicPlace.OPEN;
    title.setVisible(isOpen);
    choice.setVisible(isOpen);
    if (isOpen) {
      explain(clinic.get());
    } else {
      clinic.set(false);
      means.setText(texts.text("basket.packs.for.closed"));
    }
  }

  /** What can have the focus here. */
  Stream<Node> nodes() {
    return isVisible() && choice.isVisible()
        ? choice.getButtons().stream().map(Node.class::cast)
        : Stream.empty();
  }

  private void explain(boolean forClinic) {
    means.setText(
        texts.text(forClinic ? "basket.packs.for.clinic.means" : "basket.packs.for.me.means"));
  }
}

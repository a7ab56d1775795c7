package org.careleaf.ui.basket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Asks for a pack's name and whose it is; asks once more where a pack has that name already. */
final class PackDialog extends Veil {
  private final PackActions actions;
  private final Texts texts;
  private final TextField name = new TextField();
  private final VBox keeps;
  private final ForWhom whose;
  private final Label says = Cards.wrapped("", StyleClass.OWED);
  private final Label everyone;
  private final Button save = new Button();
  private final Button cancel;

  /** The pack that gets another name; empty while the basket is to be kept as one. */
  private Optional<Pack> renamed = Optional.empty();

  /** Whether that is one of the clinic's. */
  private boolean isClinics;

  /** The name that is taken, and whose pack is replaced if that is wanted. */
  private String taken = "";

  PackDialog(PackActions actions, Runnable onClose, Texts texts) {
    super("pack-dialog", onClose);
    this.actions = actions;
    this.texts = texts;
    this.whose = new ForWhom(texts);
    name.setId("pack-name");
    name.setOnAction(_ -> answer());
    name.textProperty().subscribe(_ -> say("", ""));
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
    whose.clinic().subscribe(_ -> say("", ""));
    everyone = Cards.wrapped(texts.text("basket.packs.clinics.rename.means"));
    everyone.setId("pack-everyone");
    everyone.managedProperty().bind(everyone.visibleProperty());
    fill(keeps, everyone, title, name, whose, says, buttons);
  }

  /** Asks under which name the basket is to be kept, and for whom. */
  void show() {
    ask(Optional.empty(), false, "basket.packs.save.title");
    actions.place().accept(this::offer);
  }

  /** It may come late, when something else is asked already. */
  private void offer(PackActions.ClinicPlace place) {
    if (renamed.isEmpty()) {
      whose.show(place);
    }
  }

  /** Asks for another name of one of this person's packs. */
  void rename(Pack pack) {
    ask(Optional.of(pack), false, "basket.packs.rename.title");
  }

  /** Asks for another name of one of the clinic's packs. */
  void renameClinics(Pack pack) {
    ask(Optional.of(pack), true, "basket.packs.clinics.rename.title");
  }

  private void ask(Optional<Pack> about, boolean ofClinic, String title) {
    renamed = about;
    isClinics = ofClinic;
    keeps.setVisible(about.isEmpty());
    everyone.setVisible(ofClinic);
    whose.hide();
    name.setText(about.map(Pack::name).orElse(""));
    say("", "");
    show(texts.text(title), name);
    name.selectAll();
  }

  @Override
  List<Node> order() {
    return Stream.of(Stream.of(name), whose.nodes(), Stream.of(save, cancel))
        .<Node>flatMap(nodes -> nodes)
        .toList();
  }

  private boolean isForClinic() {
    return renamed.isEmpty() ? whose.isForClinic() : isClinics;
  }

  private void answer() {
    String wanted = name.getText().strip();
    boolean isSame = renamed.filter(pack -> pack.name().equals(wanted)).isPresent();
    if (wanted.isEmpty()) {
      say("", "basket.packs.save.noName");
    } else if (wanted.length() > Pack.LONGEST_NAME && !isSame) {
      say("", "basket.packs.save.long", wanted.length(), Pack.LONGEST_NAME);
    } else if (!isSame && isClinics(wanted) && (!isForClinic() || renamed.isPresent())) {
      say("", "basket.packs.save.clinics");
    } else if (isAmong(others(), wanted) && !wanted.equals(taken)) {
      say(wanted, isForClinic() ? "basket.packs.clinics.taken" : "basket.packs.save.taken");
    } else {
      leave();
      PackActions.Shelf shelf = isForClinic() ? actions.clinics() : actions.own();
      renamed.ifPresentOrElse(
          pack -> shelf.rename().accept(pack, wanted), () -> shelf.save().accept(wanted));
    }
  }

  /** Whether the clinic has a pack of a name, other than one that gets another name. */
  private boolean isClinics(String wanted) {
    return isAmong(isClinics ? others() : actions.clinics().packs().get(), wanted);
  }

  /** The packs beside which it will lie, but for the one that gets another name. */
  private List<Pack> others() {
    return (isForClinic() ? actions.clinics() : actions.own())
        .packs().get().stream()
            .filter(pack -> renamed.filter(one -> one.id().equals(pack.id())).isEmpty())
            .toList();
  }

  private static boolean isAmong(List<Pack> packs, String name) {
    return packs.stream().anyMatch(pack -> pack.name().equalsIgnoreCase(name));
  }

  /** Says something of the name, or nothing for an empty key. */
  private void say(String nameTaken, String key, Object... values) {
    taken = nameTaken;
    says.setText(key.isEmpty() ? "" : texts.text(key, values));
    String usual = renamed.isEmpty() ? "basket.packs.save.do" : "basket.packs.rename.do";
    String everyones =
        renamed.isEmpty() ? "basket.packs.clinics.save.do" : "basket.packs.clinics.rename.do";
    save.setText(
        texts.text(
            taken.isEmpty()
                ? isForClinic() ? everyones : usual
                : isForClinic() ? "basket.packs.clinics.replace" : "basket.packs.replace"));
  }
}

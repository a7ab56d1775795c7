package org.careleaf.ui.basket;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Texts;

/** The packs: topics that are handed out together again and again. */
record PackMenu(BasketModel model, BasketActions actions, Texts texts) {
  MenuButton node() {
    MenuButton menu = new MenuButton(texts.text("basket.packs"));
    menu.setId("packs");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setOnShowing(_ -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(MenuButton menu) {
    List<Pack> packs = actions.packs().get();
    menu.getItems().clear();
    for (Pack pack : packs) {
      MenuItem item = new MenuItem(pack.name());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> actions.usePack().accept(pack));
      menu.getItems().add(item);
    }
    if (packs.isEmpty()) {
      MenuItem none = new MenuItem(texts.text("basket.packs.none"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
    MenuItem save = new MenuItem(texts.text("basket.packs.save"));
    save.setDisable(model.items().get().isEmpty());
    save.setOnAction(_ -> askForName());
    menu.getItems().addAll(new SeparatorMenuItem(), save);
  }

  private void askForName() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setTitle(texts.text("basket.packs.save.title"));
    dialog.setHeaderText(texts.text("basket.packs.save.header"));
    dialog.setContentText(texts.text("basket.packs.save.name"));
    dialog
        .showAndWait()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .ifPresent(actions.savePack());
  }
}

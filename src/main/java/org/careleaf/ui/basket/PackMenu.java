package org.careleaf.ui.basket;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Texts;

/**
 * The packs: topics that are handed out together again and again.
 *
 * @param askForName asks under which name the basket is to be kept
 * @param askToRename asks for another name of a pack
 */
record PackMenu(
    BasketModel model,
    PackActions actions,
    Runnable askForName,
    Consumer<Pack> askToRename,
    Texts texts) {
  MenuButton node() {
    MenuButton menu = new MenuButton(texts.text("basket.packs"));
    menu.setId("packs");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setOnShowing(_ -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(MenuButton menu) {
    List<Pack> own =
        actions.own().get().stream()
            .sorted(Comparator.comparing(Pack::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
    List<Pack> packs = Stream.concat(actions.clinics().get().stream(), own.stream()).toList();
    menu.getItems().setAll(packs.stream().map(pack -> item(pack, actions.use())).toList());
    if (packs.isEmpty()) {
      MenuItem none = new MenuItem(texts.text("basket.packs.none"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
    MenuItem save = new MenuItem(texts.text("basket.packs.save"));
    save.setDisable(model.items().get().isEmpty());
    save.setOnAction(_ -> askForName.run());
    menu.getItems().addAll(new SeparatorMenuItem(), save);
    if (!own.isEmpty()) {
      menu.getItems()
          .addAll(
              each("basket.packs.rename", own, askToRename),
              each("basket.packs.delete", own, actions.delete()));
    }
  }

  private Menu each(String key, List<Pack> packs, Consumer<Pack> what) {
    Menu menu = new Menu(texts.text(key));
    menu.getItems().setAll(packs.stream().map(pack -> item(pack, what)).toList());
    return menu;
  }

  private static MenuItem item(Pack pack, Consumer<Pack> what) {
    MenuItem item = new MenuItem(pack.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> what.accept(pack));
    return item;
  }
}

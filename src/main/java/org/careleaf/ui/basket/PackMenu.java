package org.careleaf.ui.basket;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * The packs: topics that are handed out together again and again, and whose each is.
 *
 * @param asks asks under which name the basket is to be kept, and for other names
 * @param question asks before one of the clinic's is deleted
 */
record PackMenu(
    BasketModel model, PackActions actions, PackDialog asks, PackQuestion question, Texts texts) {
  /** More packs of one person are put together in groups. */
  private static final int MOST_LINES = 12;

  private static final int LONGEST_END = 24;

  MenuButton node() {
    MenuButton menu = new MenuButton(texts.text("basket.packs"));
    menu.setId("packs");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setOnShowing(_ -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(MenuButton menu) {
    List<Pack> clinics = sorted(actions.clinics());
    List<Pack> own = sorted(actions.own());
    menu.getItems()
        .setAll(
            Stream.concat(
                    part("basket.packs.clinics", clinics, Feather.USERS),
                    part("basket.packs.own", own, Feather.USER))
                .toList());
    if (menu.getItems().isEmpty()) {
      menu.getItems().add(said("basket.packs.none"));
    }
    MenuItem save = new MenuItem(texts.text("basket.packs.save"));
    save.setDisable(model.items().get().isEmpty());
    save.setOnAction(_ -> asks.show());
    menu.getItems().addAll(new SeparatorMenuItem(), save);
    if (!own.isEmpty()) {
      menu.getItems()
          .addAll(
              each("basket.packs.rename", own, asks::rename),
              each("basket.packs.delete", own, actions.own().delete()));
    }
    if (!clinics.isEmpty()) {
      menu.getItems()
          .addAll(
              each("basket.packs.clinics.rename", clinics, asks::renameClinics),
              each("basket.packs.clinics.delete", clinics, question::ask));
    }
  }

  private static List<Pack> sorted(PackActions.Shelf shelf) {
    return shelf.packs().get().stream()
        .sorted(Comparator.comparing(Pack::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** Somebody's packs under whose they are; the sign beside each says it again. */
  private Stream<MenuItem> part(String heading, List<Pack> packs, Feather sign) {
    List<MenuItem> items = items(packs, actions.use());
    items.forEach(item -> item.setGraphic(Icons.of(sign)));
    return packs.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(said(heading)), items.stream());
  }

  /** A line that is only read. */
  private MenuItem said(String key) {
    MenuItem said = new MenuItem(texts.text(key));
    said.setDisable(true);
    said.getStyleClass().add(StyleClass.MENU_HEADING.css());
    return said;
  }

  private Menu each(String key, List<Pack> packs, Consumer<Pack> what) {
    Menu menu = new Menu(texts.text(key));
    menu.getItems().setAll(items(packs, what));
    return menu;
  }

  /** More than a screen has room for go by their first and last names, as in a dictionary. */
  private List<MenuItem> items(List<Pack> packs, Consumer<Pack> what) {
    if (packs.size() <= MOST_LINES) {
      return packs.stream().map(pack -> item(pack, what)).toList();
    }
    int each = Math.max(MOST_LINES, (int) Math.ceil(Math.sqrt(packs.size())));
    return IntStream.iterate(0, from -> from < packs.size(), from -> from + each)
        .mapToObj(from -> packs.subList(from, Math.min(from + each, packs.size())))
        .map(some -> some(some, what))
        .toList();
  }

  private MenuItem some(List<Pack> packs, Consumer<Pack> what) {
    Menu menu =
        new Menu(
            texts.text(
                "basket.packs.fromTo", cut(packs.getFirst().name()), cut(packs.getLast().name())));
    menu.setMnemonicParsing(false);
    menu.getItems().setAll(packs.stream().map(pack -> item(pack, what)).toList());
    return menu;
  }

  private static String cut(String name) {
    return name.length() > LONGEST_END ? name.substring(0, LONGEST_END) + "..." : name;
  }

  private static MenuItem item(Pack pack, Consumer<Pack> what) {
    MenuItem item = new MenuItem(pack.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> what.accept(pack));
    return item;
  }
}

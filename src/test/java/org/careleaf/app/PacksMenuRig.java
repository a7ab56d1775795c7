package org.careleaf.app;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.testfx.api.FxRobot;

/** The menu of the packs, as somebody opens it and chooses from it. */
record PacksMenuRig(FxRobot robot) {
  MenuButton open() {
    MenuButton menu = robot.lookup("#packs").queryAs(MenuButton.class);
    robot.interact(menu::requestFocus);
    // Not shown: the headless screen has no room for it below.
    robot.interact(() -> menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING)));
    return menu;
  }

  void choose(List<MenuItem> items, String text) {
    MenuItem item =
        items.stream().filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
    robot.interact(item::fire);
  }
}

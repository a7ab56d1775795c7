package org.careleaf.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** A choice of which exactly one is always made, shown as buttons in a row. */
public final class Segmented {
  private Segmented() {}

  /**
   * Buttons for the values of a choice.
   *
   * @param choice follows the buttons, and they follow it
   * @param values the values, in the order of the buttons
   * @param label a button's text
   * @param accessibleText what is chosen here
   */
  public static <T> SegmentedButton of(
      ObjectProperty<T> choice, List<T> values, Function<T, String> label, String accessibleText) {
    SegmentedButton buttons = new SegmentedButton();
    values.forEach(value -> buttons.getButtons().add(button(choice, value, label.apply(value))));
    buttons.setAccessibleText(accessibleText);
    return buttons;
  }

  private static <T> ToggleButton button(ObjectProperty<T> choice, T value, String text) {
    ToggleButton button = new ToggleButton(text);
    button.setUserData(
        choice.subscribe(chosen -> button.setSelected(value.equals(chosen)))); // kept alive with it
    button
        .selectedProperty()
        .subscribe(
            is -> {
              if (is) {
                choice.set(value); // the arrow keys select without any action
              }
            });
    button.setOnAction(
        _ -> {
          choice.set(value);
          button.setSelected(true); // a second click does not take the choice back
        });
    return button;
  }
}

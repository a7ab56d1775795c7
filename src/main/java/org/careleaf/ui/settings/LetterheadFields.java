package org.careleaf.ui.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The texts of a letterhead while they are typed. */
final class LetterheadFields {
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty address = new SimpleStringProperty("");
  final StringProperty phone = new SimpleStringProperty("");
  final StringProperty hours = new SimpleStringProperty("");
  final StringProperty outOfHours = new SimpleStringProperty("");
  private final Runnable onTyped;
  private boolean filling;

  /**
   * Empty fields.
   *
   * @param onTyped is told whenever somebody changes one
   */
  LetterheadFields(Runnable onTyped) {
    this.onTyped = onTyped;
    List.of(name, address, phone, hours, outOfHours)
        .forEach(field -> field.addListener((_, _, _) -> changed()));
  }

  /** What they hold now. */
  LetterheadText text() {
    return new LetterheadText(
        name.get(), address.get(), phone.get(), hours.get(), outOfHours.get());
  }

  /** Puts a text into them, of which nobody is told. */
  void fill(LetterheadText text) {
    filling = true;
    name.set(text.name());
    address.set(text.address());
    phone.set(text.phone());
    hours.set(text.hours());
    outOfHours.set(text.outOfHours());
    filling = false;
  }

  private void changed() {
    if (!filling) {
      onTyped.run();
    }
  }
}

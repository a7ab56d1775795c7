package org.careleaf.ui.settings;

import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;

/**
 * A letterhead as it is typed.
 *
 * @param name the clinic's name
 * @param address the address, a line each
 * @param phone the telephone number in opening hours
 * @param hours the opening hours
 * @param outOfHours the telephone number at other times
 */
record LetterheadText(String name, String address, String phone, String hours, String outOfHours) {
  static LetterheadText of(Optional<Letterhead> letterhead) {
    return letterhead
        .map(
            one ->
                new LetterheadText(
                    one.name(),
                    String.join("\n", one.address()),
                    one.phone().orElse(""),
                    one.openingHours().orElse(""),
                    one.outOfHoursPhone().orElse("")))
        .orElse(new LetterheadText("", "", "", "", ""));
  }

  /** The same without blanks around it. */
  LetterheadText stripped() {
    return new LetterheadText(
        name.strip(), String.join("\n", lines()), phone.strip(), hours.strip(), outOfHours.strip());
  }

  List<String> lines() {
    return address.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  boolean isEmpty() {
    return stripped().equals(of(Optional.empty()));
  }

  boolean hasName() {
    return !name.isBlank();
  }

  boolean fits() {
    return lines().size() <= Letterhead.MOST_LINES;
  }

  /** What prints; has a name, and fits. */
  Letterhead letterhead(Optional<Logo> logo) {
    return new Letterhead(
        name.strip(), lines(), given(phone), given(hours), given(outOfHours), logo);
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(one -> !one.isEmpty());
  }
}

package org.careleaf.handout;

import java.util.List;
import java.util.Optional;

/**
 * What a clinic's sheets say of the clinic.
 *
 * @param name the clinic's name
 * @param address the address, a line each; at most 5
 * @param phone the telephone number in opening hours
 * @param openingHours when the clinic is open, in words
 * @param outOfHoursPhone the telephone number at other times
 * @param logo the clinic's mark
 */
public record Letterhead(
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> openingHours,
    Optional<String> outOfHoursPhone,
    Optional<Logo> logo) {
  /** The most lines of an address. */
  public static final int MOST_LINES = 5;

  /** A letterhead without a logo. */
  public Letterhead(
      String name,
      List<String> address,
      Optional<String> phone,
      Optional<String> openingHours,
      Optional<String> outOfHoursPhone) {
    this(name, address, phone, openingHours, outOfHoursPhone, Optional.empty());
  }

  public Letterhead {
    address = List.copyOf(address);
    if (name.isBlank()) {
      throw new IllegalArgumentException("the letterhead has no name of the clinic");
    }
    if (address.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "the address has " + address.size() + " lines, and " + MOST_LINES + " fit");
    }
  }
}

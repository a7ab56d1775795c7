package org.careleaf.model;

import java.time.LocalDate;
import java.util.TimeZone;

/**
 * The day of the calendar where this computer is. {@link java.time.ZoneId} knows it too, but asks
 * every jar of the program for time zones of its own before it says so first.
 */
public final class Today {
  private static final long MILLIS_OF_DAY = 24L * 60 * 60 * 1000;

  private Today() {}

  /** The day that it is now, by this computer's clock and time zone. */
  public static LocalDate here() {
    return at(System.currentTimeMillis());
  }

  /**
   * The day of a moment.
   *
   * @param millis since the beginning of 1970, UTC
   */
  static LocalDate at(long millis) {
    long here = millis + TimeZone.getDefault().getOffset(millis);
    return LocalDate.ofEpochDay(Math.floorDiv(here, MILLIS_OF_DAY));
  }
}

package org.careleaf.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which content this is.
 *
 * @param id the edition's name, for example {@code 2026.1}
 * @param title what the edition covers
 * @param date the day it was put together
 * @param language the language of its texts
 * @param emergencyNumber the telephone number for emergencies that its texts name
 */
public record Edition(
    String id, String title, LocalDate date, Locale language, String emergencyNumber) {
  public Edition {
    Refuse.blank("id of the edition", id);
    Refuse.blank("emergency number", emergencyNumber);
  }

  /** The same content in another language. */
  public Edition in(Locale other) {
    return new Edition(id, title, date, other, emergencyNumber);
  }
}

package org.careleaf.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our own day against that of Java's time zones, in zones far from each other. */
class TodayTest {
  private static final List<String> ZONES =
      List.of("UTC", "America/New_York", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kolkata");

  private final TimeZone usual = TimeZone.getDefault();

  @AfterEach
  void backToTheUsualZone() {
    TimeZone.setDefault(usual);
  }

  @Test
  void isTheDayOfJavasTimeZones() {
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      // From before 1970 over some changes of the clock to 2033, an odd number of minutes apart.
      for (long millis = -90_000_000_000L; millis < 2_000_000_000_000L; millis += 7_140_060_000L) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.of(zone));
        assertEquals(day, Today.at(millis), zone + " " + millis);
      }
    }
  }
}

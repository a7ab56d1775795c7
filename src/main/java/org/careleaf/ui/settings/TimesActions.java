package org.careleaf.ui.settings;

import java.io.IOException;
import java.util.function.Supplier;
import org.careleaf.clinic.PatientTimes;

/**
 * What the card of patient data can ask for; both may take a while.
 *
 * @param times the times that hold now
 * @param keep remembers others
 */
public record TimesActions(Supplier<PatientTimes> times, Keep keep) {
  /** Remembers times. */
  @FunctionalInterface
  public interface Keep {
    /**
     * Remembers these times.
     *
     * @throws IOException if they cannot be kept; nothing has changed then
     */
    void keep(PatientTimes times) throws IOException;
  }
}

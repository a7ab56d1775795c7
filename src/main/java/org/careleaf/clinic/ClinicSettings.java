package org.careleaf.clinic;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a clinic decides for all its desks.
 *
 * @param emergencyNumber the telephone number for emergencies, where it is not the edition's: 2 to
 *     20 digits, spaces, hyphens, brackets, and a plus sign in front
 * @param unreviewed what happens to a handout that nobody has reviewed
 * @param isKnown false where the clinic has decided something that cannot be read: then no handout
 *     may go out, since it might name the wrong emergency number
 */
public record ClinicSettings(
    Optional<String> emergencyNumber, UnreviewedPolicy unreviewed, boolean isKnown) {
  /** What holds where a clinic has decided nothing. */
  public static final ClinicSettings USUAL =
      new ClinicSettings(Optional.empty(), UnreviewedPolicy.PRINT);

  /** What a clinic has decided, and its file does not tell. */
  public static final ClinicSettings UNKNOWN =
      new ClinicSettings(Optional.empty(), UnreviewedPolicy.REFUSE, false);

  /** Why no handout goes out where the settings are not known. */
  public static final String WHY_UNKNOWN =
      "The clinic's settings (clinic.json) cannot be read, so its emergency number and what it"
          + " wants of handouts are not known. Mend that file first";

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()-]{1,19}");

  public ClinicSettings {
    emergencyNumber.ifPresent(ClinicSettings::mustBeNumber);
  }

  /** What a clinic has decided. */
  public ClinicSettings(Optional<String> emergencyNumber, UnreviewedPolicy unreviewed) {
    this(emergencyNumber, unreviewed, true);
  }

  private static void mustBeNumber(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "the emergency number \"" + number + "\" is not a telephone number");
    }
  }
}

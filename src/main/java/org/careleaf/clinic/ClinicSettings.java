package org.careleaf.clinic;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a clinic decides for all its desks.
 *
 * @param emergencyNumber the telephone number for emergencies, where it is not the edition's: 2 to
 *     20 digits, spaces, hyphens, brackets, and a plus sign in front
 * @param unreviewed what happens to a handout that nobody has reviewed
 */
public record ClinicSettings(Optional<String> emergencyNumber, UnreviewedPolicy unreviewed) {
  /** What holds where a clinic has decided nothing. */
  public static final ClinicSettings USUAL =
      new ClinicSettings(Optional.empty(), UnreviewedPolicy.PRINT);

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()-]{1,19}");

  public ClinicSettings {
    emergencyNumber.ifPresent(ClinicSettings::mustBeNumber);
  }

  private static void mustBeNumber(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "the emergency number \"" + number + "\" is not a telephone number");
    }
  }
}

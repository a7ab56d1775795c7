package org.careleaf.clinic;

/**
 * How long what was typed for a patient stays on a desk that nobody touches.
 *
 * @param coverSeconds until it is covered; 30 to 600
 * @param wipeMinutes until it is wiped; 1 to 60
 */
public record PatientTimes(int coverSeconds, int wipeMinutes) {
  /** What holds where nothing was set. */
  public static final PatientTimes USUAL = new PatientTimes(120, 15);

  public static final int FEWEST_SECONDS = 30;
  public static final int MOST_SECONDS = 600;
  public static final int FEWEST_MINUTES = 1;
  public static final int MOST_MINUTES = 60;

  /**
   * @throws IllegalArgumentException for a time out of bounds, in a sentence that names them
   */
  public PatientTimes {
    refuse("seconds until it is covered", coverSeconds, FEWEST_SECONDS, MOST_SECONDS);
    refuse("minutes until it is wiped", wipeMinutes, FEWEST_MINUTES, MOST_MINUTES);
  }

  private static void refuse(String what, int number, int fewest, int most) {
    if (number < fewest || number > most) {
      throw new IllegalArgumentException(
          number + " " + what + " are not within " + fewest + " to " + most);
    }
  }
}

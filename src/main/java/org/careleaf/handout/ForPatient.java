package org.careleaf.handout;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What staff typed for one patient. It lives in memory only, and says nothing of itself in a log.
 *
 * @param name the patient's name, at most 100 characters; or empty
 * @param note a note, at most 4,000 characters; or empty
 * @param followUp the next visit
 * @param fields what was filled into texts that ask for it, at most 200 characters each, by the
 *     field's name
 */
public record ForPatient(String name, String note, FollowUp followUp, Map<String, String> fields) {
  /** What changes how other text is read or shown, and cannot be seen itself. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n\\t]]");

  /** Nobody in particular. */
  public static final ForPatient NOBODY = new ForPatient("", "", FollowUp.NONE, Map.of());

  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_NOTE = 4000;
  public static final int LONGEST_FIELD = 200;

  /**
   * @throws IllegalArgumentException for a text that is too long or holds invisible signs; the
   *     sentence does not quote it
   */
  public ForPatient {
    fields = Map.copyOf(fields);
    refuse("name", name, LONGEST_NAME);
    refuse("note", note, LONGEST_NOTE);
    refuse("date of the next visit", followUp.when(), LONGEST_FIELD);
    refuse("place of the next visit", followUp.where(), LONGEST_FIELD);
    fields.values().forEach(value -> refuse("text of a field", value, LONGEST_FIELD));
  }

  /**
   * The next visit.
   *
   * @param when its date and time, in words; or empty
   * @param where its place, or empty
   */
  public record FollowUp(String when, String where) {
    public static final FollowUp NONE = new FollowUp("", "");

    public boolean isEmpty() {
      return when.isBlank() && where.isBlank();
    }

    @Override
    public String toString() {
      return "FollowUp[not shown]";
    }
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return name.isBlank() && note.isBlank() && followUp.isEmpty() && fields.isEmpty();
  }

  private static void refuse(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "The %s has %,d characters, and %,d are the most: shorten it."
              .formatted(what, text.length(), longest));
    }
    if (INVISIBLE.matcher(text).find()) {
      throw new IllegalArgumentException(
          "The " + what + " holds invisible signs, which may turn its reading: type it anew.");
    }
  }

  /** What was typed must not get into a log by way of a message. */
  @Override
  public String toString() {
    return "ForPatient[not shown]";
  }
}

package org.careleaf.clinic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that name files of one folder and no other. */
final class FileId {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /** Names of devices: Windows takes no file of these, whatever its ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  private FileId() {}

  /** The name of the file of an id; anything that is no id is refused. */
  static String file(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("\"" + id + "\" is no id of a file");
    }
    return id + ".json";
  }

  /**
   * "Después de la caída" becomes {@code despues-de-la-caida}.
   *
   * @param otherwise the id of words without letters and digits, and put before the name of a
   *     device
   */
  static String of(String words, String otherwise) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String joined = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = joined.substring(0, Math.min(joined.length(), LONGEST));
    String id = cut.replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      return otherwise;
    }
    return DEVICE.matcher(id).matches() ? otherwise + "-" + id : id;
  }
}

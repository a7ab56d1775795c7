package org.careleaf.clinic;

import java.util.Map;

/** The shapes of a clinic's files by the names of their schemas. */
public final class ClinicShapes {
  public static final Map<String, Class<? extends Record>> ALL =
      Map.of(
          "clinic", ClinicSettingsJson.class,
          "letterhead", LetterheadJson.class,
          "phrase", PhraseJson.class,
          "pack", PackJson.class,
          "options", OptionsJson.class,
          "sign-off", SignOffJson.class);

  private ClinicShapes() {}
}

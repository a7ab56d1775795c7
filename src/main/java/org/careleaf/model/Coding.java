package org.careleaf.model;

/**
 * A code of a published code system, for lookup; not coding advice.
 *
 * @param system the code system's short name, for example {@code ICD-10-CM}
 * @param code the code as printed by that system, for example {@code M51.16}
 * @param display the code system's own title for the code
 */
public record Coding(String system, String code, String display) {
  public Coding {
    Refuse.blank("code system", system);
    Refuse.blank("code", code);
    Refuse.blank("title of code " + code, display);
  }
}

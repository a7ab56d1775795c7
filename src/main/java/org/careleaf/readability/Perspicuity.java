package org.careleaf.readability;

import java.util.OptionalDouble;

/** How easily a Spanish text reads, as a formula for Spanish estimates it. */
public final class Perspicuity {
  private Perspicuity() {}

  /**
   * The perspicuity of Szigriszt-Pazos: {@code 206.835 - 62.3 * syllables / words - words /
   * sentences} (F. Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito:
   * fórmula de perspicuidad, Universidad Complutense de Madrid, 1993), read by the INFLESZ scale:
   * below 40 very hard, 40 to 55 rather hard, 55 to 65 normal, 65 to 80 rather easy, above 80 very
   * easy (I. M. Barrio-Cantalejo and others, Validación de la Escala INFLESZ para evaluar la
   * legibilidad de los textos dirigidos a pacientes, Anales del Sistema Sanitario de Navarra 31(2),
   * 2008, 135-152). Higher is easier; empty where there is no word.
   */
  public static OptionalDouble inflesz(TextCount text) {
    return text.words() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            206.835
                - 62.3 * text.syllables() / text.words()
                - (double) text.words() / text.sentences());
  }
}

package org.careleaf.clinic;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the files of a clinic's folder as their authors would: indented, in the records' order.
 */
final class ClinicJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ClinicJson() {}

  static String write(Record shape) {
    return MAPPER.writeValueAsString(shape) + "\n";
  }
}

package org.careleaf.model;

import java.util.regex.Pattern;

/** What every record of the model refuses, in a sentence that names the value. */
final class Refuse {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Refuse() {}

  static void blank(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the " + what + " is empty");
    }
  }

  static void malformedId(String what, String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the "
              + what
              + " \""
              + id
              + "\" is not an id: small letters and digits, joined by single hyphens");
    }
  }
}

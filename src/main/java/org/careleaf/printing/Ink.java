package org.careleaf.printing;

/** With what a page is printed. */
public enum Ink {
  COLOR,
  GRAY
}

package org.careleaf.model;

/** How a condition starts. */
public enum Onset {
  SUDDEN,
  GRADUAL
}

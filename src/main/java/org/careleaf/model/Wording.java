package org.careleaf.model;

/** Whom a text is worded for. */
public enum Wording {
  PATIENT,
  CLINICIAN
}

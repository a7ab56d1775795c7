package org.careleaf.model;

/** Whom a topic is for. */
public enum Audience {
  ADULTS
}

package org.careleaf.printing;

/** On how many sides of a sheet pages are printed. */
public enum Sided {
  ONE,
  /** On both, turned over the long edge as a book is. */
  TWO
}

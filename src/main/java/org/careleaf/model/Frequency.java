package org.careleaf.model;

/**
 * How often people with a condition have a symptom: the frequency terms of the Human Phenotype
 * Ontology (HP:0040279), most frequent first.
 */
public enum Frequency {
  OBLIGATE,
  VERY_FREQUENT,
  FREQUENT,
  OCCASIONAL,
  VERY_RARE,
  /** Not expected: where it is found, look for another cause. */
  EXCLUDED
}

package org.careleaf.search;

/**
 * A word that a typed one may stand for.
 *
 * @param word the word
 * @param edits how many letters lie between them
 */
record Reading(String word, int edits) {}

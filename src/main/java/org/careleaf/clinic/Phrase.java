package org.careleaf.clinic;

/**
 * A sentence that staff of the clinic use again and again. Never one about a patient.
 *
 * @param id its id, also its file's name
 * @param text the sentence, in the patient's words
 */
public record Phrase(String id, String text) {}

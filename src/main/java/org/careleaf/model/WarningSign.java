package org.careleaf.model;

/**
 * What may happen with a treatment that needs help, and how soon: a harm that shows, or one that is
 * about to.
 *
 * @param urgency how soon to get help
 * @param statement the sign; its patient wording completes "Call us today if you have ..."
 */
public record WarningSign(Urgency urgency, Statement statement) {}

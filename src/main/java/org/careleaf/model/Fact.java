package org.careleaf.model;

/**
 * A statement with a structured core that two conditions can be compared by, as prose cannot.
 *
 * @param core what the statement says, as data
 * @param statement what it says, in words
 */
public record Fact<T>(T core, Statement statement) {}

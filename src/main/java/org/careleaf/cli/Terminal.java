package org.careleaf.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what was asked for, and nothing else
 * @param err everything that is said beside it
 * @param columns how many characters fit on a line
 * @param interactive whether a person reads {@code out} on a screen
 */
public record Terminal(PrintStream out, PrintStream err, int columns, boolean interactive) {}

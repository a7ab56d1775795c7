package org.careleaf.handout;

import java.time.LocalDate;

/**
 * How a handout is made.
 *
 * @param paper the sheet
 * @param date the day that it states
 */
public record HandoutOptions(PaperSize paper, LocalDate date) {}

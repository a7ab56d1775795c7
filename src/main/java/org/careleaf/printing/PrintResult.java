package org.careleaf.printing;

/** What became of a print. A print service need not report the end: "sent" is all that is known. */
public sealed interface PrintResult {
  /** The printer took the job. */
  record Sent(String printer) implements PrintResult {}

  /** There is no such printer, or none at all. */
  record NoPrinter() implements PrintResult {}

  /** The printer did not take the job, for the reason given. */
  record Refused(String printer, String reason) implements PrintResult {}
}

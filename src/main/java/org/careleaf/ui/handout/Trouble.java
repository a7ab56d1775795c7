package org.careleaf.ui.handout;

/** What went wrong with a handout, for the person who waits for it. */
final class Trouble {
  private static final System.Logger LOG = System.getLogger(Trouble.class.getName());

  private Trouble() {}

  /** Said in the window. The log gets no message: it may name a file, and with it a patient. */
  static String reason(Exception e) {
    LOG.log(
        System.Logger.Level.WARNING,
        "a handout could not be made, saved or printed: " + e.getClass());
    String message = e.getLocalizedMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}

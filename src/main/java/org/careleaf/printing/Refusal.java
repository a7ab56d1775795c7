package org.careleaf.printing;

import java.util.Locale;
import java.util.ResourceBundle;
import javax.print.FlavorException;

/** Why a printer did not take a job. Each has one sentence for the person who wants to print. */
enum Refusal {
  NOT_ACCEPTING,
  GONE,
  NO_PAGES,
  NO_TRAY,
  NO_LPR,
  UNREADABLE,
  UNKNOWN;

  String sentence() {
    return ResourceBundle.getBundle("org.careleaf.printing.reasons").getString(name());
  }

  /** Reads what Java, CUPS and lpr say in their messages; they have no codes to go by. */
  static Refusal of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlavorException) {
        return NO_PAGES;
      }
      Refusal refusal = of(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
      if (refusal != UNKNOWN) {
        return refusal;
      }
    }
    return UNKNOWN;
  }

  private static Refusal of(String message) {
    if (message.contains("cannot run program") && message.contains("lpr")) {
      return NO_LPR;
    }
    if (message.contains("not accepting") || message.contains("not-accepting")) {
      return NOT_ACCEPTING;
    }
    // lpr; Windows through Java; Java's own words for a service that it has struck off.
    boolean gone =
        message.contains("does not exist")
            || message.contains("printer name is invalid")
            || message.contains("no such printer")
            || message.contains("no longer");
    return gone ? GONE : UNKNOWN;
  }
}

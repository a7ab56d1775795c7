package org.careleaf.handout.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what the PDF engine warns of; its notes on every run are for its own developers. The
 * engine's own log readies a console and a formatter first, in a fortieth of the time of a first
 * handout, and then has hardly ever anything to write.
 */
final class EngineLog implements XRLogger {
  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isWarning(diagnostic.getLevel());
  }

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable cause) {
    if (isWarning(level)) {
      Logger.getLogger(where).log(level, message, cause);
    }
  }

  /** Does nothing: warnings are the level of all of its loggers. */
  @Override
  public void setLevel(String where, Level level) {}

  private static boolean isWarning(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}

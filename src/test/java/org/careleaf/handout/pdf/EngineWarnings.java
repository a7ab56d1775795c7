package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.util.XRLog;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which the PDF engine warned of something that the test did not take. */
final class EngineWarnings extends Handler implements BeforeEachCallback, AfterEachCallback {
  private final List<String> warnings = new ArrayList<>();
  private final List<Logger> loggers =
      XRLog.listRegisteredLoggers().stream().map(Logger::getLogger).toList();

  /** The warnings so far, which are then no failure. */
  List<String> take() {
    List<String> taken = List.copyOf(warnings);
    warnings.clear();
    return taken;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    warnings.clear();
    loggers.forEach(logger -> logger.addHandler(this));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    loggers.forEach(logger -> logger.removeHandler(this));
    assertEquals(List.of(), warnings);
  }

  @Override
  public void publish(LogRecord log) {
    if (log.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(log.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

package org.careleaf.app;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says of a fault of the program what it was and where. Its message is left out: it may quote what
 * was typed for a patient.
 *
 * @param err where it is said
 */
record Faults(PrintStream err) implements Thread.UncaughtExceptionHandler {
  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    StringBuilder text = new StringBuilder("A fault in Careleaf, thread " + thread.getName());
    for (Throwable cause = fault; cause != null && told.add(cause); cause = cause.getCause()) {
      text.append("\n").append(cause.getClass().getName()).append(frames(cause));
    }
    err.println(text);
  }

  private static String frames(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining());
  }
}

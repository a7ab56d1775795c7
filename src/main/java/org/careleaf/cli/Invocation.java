package org.careleaf.cli;

/** How the person who runs the program runs a command of it. */
final class Invocation {
  private Invocation() {}

  /**
   * The line to type for a command, as the program itself was started: from its folder or by Maven.
   */
  static String of(String command) {
    return "maven".equals(System.getProperty("careleaf.invocation"))
        ? "mvn -q compile exec:exec -Dargs=\"" + command + "\""
        : "careleaf " + command;
  }
}

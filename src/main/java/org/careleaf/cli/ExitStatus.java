package org.careleaf.cli;

/** What the program's exit status says. */
public final class ExitStatus {
  public static final int DONE = 0;

  /** Something is wrong with the content, or with what was asked for. */
  public static final int PROBLEM = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** This machine lacks something that the command needs. */
  public static final int MACHINE = 3;

  private ExitStatus() {}
}

package org.careleaf.json;

/** Decides, from the very bytes that were read, whether a file may be used. */
@FunctionalInterface
public interface FileCheck {
  /** Lets every file pass. */
  FileCheck NONE = (_, _) -> true;

  /**
   * Whether the file may be used; why not is said as a problem.
   *
   * @param name its name relative to the content folder, with {@code /}
   * @param bytes what was read of it
   */
  boolean admits(String name, byte[] bytes);
}

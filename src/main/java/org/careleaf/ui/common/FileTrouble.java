package org.careleaf.ui.common;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * Says in words why a file could not be read or written.
 *
 * @param texts the words
 */
public record FileTrouble(Texts texts) {
  /** A part of a sentence, without a full stop. */
  public String of(Exception why) {
    return switch (why) {
      case NoSuchFileException _ -> texts.text("files.unreachable");
      case AccessDeniedException _ -> texts.text("files.denied");
      default -> why.getMessage() == null ? texts.text("files.unknown") : why.getMessage();
    };
  }
}

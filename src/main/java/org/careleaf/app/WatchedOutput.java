package org.careleaf.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why something could not be written, which a print stream swallows. */
final class WatchedOutput extends FilterOutputStream {
  /** Who reads no further, as {@code head} does, has all that it wanted. */
  private static final String READER_IS_GONE = "Broken pipe";

  private @Nullable IOException first;

  WatchedOutput(OutputStream out) {
    super(out);
  }

  /** Why not all was written; empty where it was, or where the reader wanted no more. */
  Optional<String> trouble() {
    return Optional.ofNullable(first)
        .map(IOException::getMessage)
        .filter(message -> !READER_IS_GONE.equals(message));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      if (first == null) {
        first = e;
      }
      throw e;
    }
  }
}

package org.careleaf.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why something could not be written, which a print stream swallows. */
final class WatchedOutput extends FilterOutputStream {
  private @Nullable IOException first;

  WatchedOutput(OutputStream out) {
    super(out);
  }

  /** Why not all was written; empty where it was, or where the reader wanted no more. */
  Optional<String> trouble() {
    return Optional.ofNullable(first)
        .map(IOException::getMessage)
        .filter(message -> !readerIsGone().equals(message));
  }

  /**
   * What the system says, in its language, where nobody reads any more: who reads no further, as
   * {@code head} does, has all that it wanted.
   */
  private static String readerIsGone() {
    try {
      Pipe pipe = Pipe.open();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        pipe.source().close();
        sink.write(ByteBuffer.allocate(1));
        return "";
      }
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
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

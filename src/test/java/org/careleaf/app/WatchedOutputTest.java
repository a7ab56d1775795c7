package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Says why output went nowhere, and is content with a reader who wants no more. */
class WatchedOutputTest {
  @Test
  void aFullDiskIsTroubleThoughAPrintStreamSwallowsIt() {
    assertEquals(Optional.of("No space left on device"), troubleOf("No space left on device"));
  }

  @Test
  void aReaderWhoIsGoneIsNone() {
    assertTrue(troubleOf("Broken pipe").isEmpty());
  }

  /** A real one, whose system may say so in another language. */
  @Test
  void aPipeThatNobodyReadsIsNone() throws IOException {
    Pipe pipe = Pipe.open();
    try (OutputStream sink = Channels.newOutputStream(pipe.sink())) {
      pipe.source().close();
      WatchedOutput watched = new WatchedOutput(sink);
      print(watched);

      assertTrue(watched.trouble().isEmpty());
    }
  }

  @Test
  void whatIsWrittenIsNone() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WatchedOutput watched = new WatchedOutput(bytes);
    print(watched);

    assertEquals("text", bytes.toString(StandardCharsets.UTF_8));
    assertTrue(watched.trouble().isEmpty());
  }

  private static Optional<String> troubleOf(String message) {
    WatchedOutput watched =
        new WatchedOutput(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException(message);
              }
            });
    print(watched);
    return watched.trouble();
  }

  private static void print(OutputStream to) {
    PrintStream out = new PrintStream(to, true, StandardCharsets.UTF_8);
    out.print("text");
    out.flush();
  }
}

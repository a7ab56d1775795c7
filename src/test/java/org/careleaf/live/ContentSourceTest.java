package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.careleaf.content.ContentCopy;
import org.careleaf.content.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes while the content is read. */
class ContentSourceTest {
  private static final String FILE = "conditions/red-knee.json";

  @TempDir private Path folder;
  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void whatHoldsStillIsReadOnce() {
    Loading.Done done = assertInstanceOf(Loading.Done.class, source(0).load());

    assertEquals(1, loads.get());
    assertEquals(Snapshot.of(java.util.List.of(folder)), done.seen());
  }

  @Test
  void whatChangesMeanwhileIsReadAgainUntilItHoldsStill() {
    Loading.Done done = assertInstanceOf(Loading.Done.class, source(2).load());

    assertEquals(3, loads.get());
    assertEquals("Red knee!!", done.content().library().condition("red-knee").get().name());
  }

  @Test
  void whatNeverHoldsStillIsGivenUp() {
    assertEquals(new Loading.StillChanging(), source(Integer.MAX_VALUE).load());
    assertEquals(5, loads.get());
  }

  @Test
  void theStartTakesWhatThereIsAndHasItReadAgain() {
    assertEquals(Snapshot.none(), source(Integer.MAX_VALUE).first().seen());
  }

  /** Content that is written to, so many times, just after it was read. */
  private ContentSource source(int writes) {
    ContentCopy copy = ContentCopy.in(folder);
    return new ContentSource(copy.folders(), () -> loadThenWrite(copy, writes));
  }

  private LoadResult loadThenWrite(ContentCopy copy, int writes) {
    LoadResult loaded = copy.load();
    if (loads.incrementAndGet() <= writes) {
      String name = "\"Red knee" + "!".repeat(loads.get() - 1) + "\",\n  \"alt";
      copy.change(FILE, name, name.replace("\",\n", "!\",\n"));
    }
    return loaded;
  }

  @Test
  void anAbsentFolderIsContentWithAProblem() {
    Path absent = folder.resolve("absent");
    ContentSource source =
        new ContentSource(
            java.util.List.of(absent), () -> org.careleaf.content.LibraryLoader.load(absent));

    assertEquals(1, source.first().content().faults().size());
    assertEquals(false, Files.exists(absent));
  }
}

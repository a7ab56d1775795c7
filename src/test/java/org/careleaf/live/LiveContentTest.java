package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.careleaf.content.ContentCopy;
import org.careleaf.content.LoadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveContentTest {
  private static final String RED = "conditions/red-knee.json";

  @TempDir private Path temp;
  private final AtomicInteger loads = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // set before each test
  private ContentCopy copy;

  /** As if the files had been written long ago; or just now, where a test says so. */
  private Instant now = Instant.now().plusSeconds(60);

  @BeforeEach
  void copyContent() {
    copy = ContentCopy.in(temp.resolve("content"));
  }

  @Test
  void whereNothingChangesNothingIsReadAgain() {
    LiveContent content = content();

    assertEquals(Optional.empty(), round(content));
    assertEquals(Optional.empty(), round(content));
    assertEquals(1, loads.get());
  }

  @Test
  void aChangeIsToldOnce() {
    LiveContent content = content();
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");

    Shown told = round(content).orElseThrow();

    assertEquals(Shown.first(copy.load()), told);
    assertEquals(Optional.empty(), round(content));
  }

  @Test
  void aFileThatIsWrittenAgainUnchangedIsNotTold() {
    LiveContent content = content();
    copy.swap(RED, copy.read(RED));

    assertEquals(Optional.empty(), round(content));
    assertEquals(2, loads.get());
  }

  @Test
  void whatChangedJustNowIsReadAgain() {
    LiveContent content = content();
    now = Instant.now();
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");
    round(content);
    round(content);
    assertEquals(3, loads.get());

    now = Instant.now().plusSeconds(60);
    round(content);
    round(content);
    assertEquals(4, loads.get());
  }

  @Test
  void aFolderThatGoesAndComesBackCostsANoticeAndNoMore() {
    LiveContent content = content();
    Shown before = content.shown();
    copy.moveAway();

    Shown gone = round(content).orElseThrow();
    assertEquals(before.content().library(), gone.content().library());
    assertEquals(false, gone.isReachable());

    copy.moveBack();
    assertEquals(before, round(content).orElseThrow());
  }

  @Test
  void aFolderThatIsNotThereYetIsFollowed() {
    copy.moveAway();
    LiveContent content = content();
    assertTrue(content.shown().content().library().conditions().isEmpty());

    copy.moveBack();
    assertEquals(Shown.first(copy.load()), round(content).orElseThrow());
  }

  private LiveContent content() {
    ContentSource source = new ContentSource(copy.folders(), this::load);
    return new LiveContent(source, source.first(), () -> now);
  }

  private LoadResult load() {
    loads.incrementAndGet();
    return copy.load();
  }

  private static Optional<Shown> round(LiveContent content) {
    return content.follow(content.look());
  }
}

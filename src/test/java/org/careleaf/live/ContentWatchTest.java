package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.careleaf.content.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {
  private static final String RED = "conditions/red-knee.json";

  @TempDir private Path temp;
  private final List<Shown> told = new ArrayList<>();

  @Test
  void itWaitsAsLongAsTheLastLookWasDear() {
    ContentCopy copy = ContentCopy.in(temp.resolve("content"));
    ScriptedBell bell = new ScriptedBell(() -> {}, () -> {});
    Iterator<Long> times = List.of(0L, 1_000_000L, 0L, 500_000_000L, 0L, 9_000_000_000L).iterator();

    watch(copy, told::add, bell, times);

    assertEquals(
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(20)),
        bell.pauses);
    assertTrue(bell.closed);
  }

  @Test
  void itListensToEveryFolderThatIsThere() {
    ContentCopy copy = ContentCopy.in(temp.resolve("content"));
    ScriptedBell bell = new ScriptedBell();

    watch(copy, told::add, bell, null);

    assertTrue(bell.folders.stream().anyMatch(folder -> folder.endsWith("conditions")));
  }

  @Test
  void aRoundThatFailsDoesNotEndTheWatch() {
    ContentCopy copy = ContentCopy.in(temp.resolve("content"));
    ScriptedBell bell =
        new ScriptedBell(
            () -> copy.change(RED, "Your knee is red.", "Your knee is quite red."),
            () -> copy.change(RED, "quite red", "very red"));
    Consumer<Shown> failsFirst =
        shown -> {
          told.add(shown);
          if (told.size() == 1) {
            throw new IllegalStateException("the first time");
          }
        };

    watch(copy, failsFirst, bell, null);

    assertEquals(2, told.size());
  }

  private static void watch(
      ContentCopy copy,
      Consumer<Shown> onChange,
      ScriptedBell bell,
      @org.jspecify.annotations.Nullable Iterator<Long> times) {
    LiveContent content = content(copy);
    new ContentWatch(content, onChange, bell, () -> times == null ? 0 : times.next()).watch();
  }

  private static LiveContent content(ContentCopy copy) {
    ContentSource source = new ContentSource(copy.folders(), copy::load);
    return new LiveContent(source, source.first(), InstantSource.system());
  }

  /** Real files, a real thread and the system's own reports, whatever these are worth. */
  @Test
  void realFilesThatChangeInEveryWayAreSeen() throws InterruptedException {
    ContentCopy copy = ContentCopy.in(temp.resolve("content"));
    String red = copy.read(RED);
    BlockingQueue<Shown> news = new LinkedBlockingQueue<>();
    try (ContentWatch _ = ContentWatch.start(content(copy), news::add)) {
      copy.change(RED, "Your knee is red.", "Your knee is quite red.");
      await(news, shown -> summary(shown).equals("Your knee is quite red."));

      copy.swap(RED, red.replace("Your knee is red.", "Your knee is very red."));
      await(news, shown -> summary(shown).equals("Your knee is very red."));

      copy.delete(RED);
      await(news, shown -> shown.content().library().condition("red-knee").isEmpty());

      copy.write(RED, red);
      await(news, shown -> summary(shown).equals("Your knee is red."));

      copy.moveAway();
      await(news, shown -> !shown.isReachable() && summary(shown).equals("Your knee is red."));

      copy.moveBack();
      await(news, Shown::isReachable);

      copy.spoil(RED); // in the folder that came back
      await(news, shown -> !shown.kept().isEmpty());
    }
  }

  /** Who rings while nobody waits ends the next pause: what was written is not overlooked. */
  @Test
  @Timeout(60)
  void aRingEndsThePause() throws InterruptedException {
    try (Bell bell = FolderBell.open()) {
      bell.ring();
      bell.ring();
      bell.await(Duration.ofHours(1), Set.of(temp));

      Thread rings = Thread.ofPlatform().start(bell::ring);
      bell.await(Duration.ofHours(1), Set.of(temp));
      rings.join();
    }
  }

  /** Waits for the news; what comes before it may be a step on the way. */
  private static void await(BlockingQueue<Shown> news, Predicate<Shown> expected)
      throws InterruptedException {
    Shown next;
    do {
      next = news.poll(60, TimeUnit.SECONDS);
      assertTrue(next != null, "nothing was told");
    } while (!expected.test(next));
  }

  private static String summary(Shown shown) {
    return shown.content().library().condition("red-knee").map(c -> c.summary().plain()).orElse("");
  }

  /** Does something instead of each pause; after the last one the watch is closed. */
  private static final class ScriptedBell implements Bell {
    private final Deque<Runnable> script;
    private final List<Duration> pauses = new ArrayList<>();
    private Set<Path> folders = Set.of();
    private boolean closed;

    ScriptedBell(Runnable... script) {
      this.script = new ArrayDeque<>(List.of(script));
    }

    @Override
    public void await(Duration pause, Set<Path> listenTo) throws InterruptedException {
      pauses.add(pause);
      folders = listenTo;
      if (script.isEmpty()) {
        throw new InterruptedException("the end of the script");
      }
      script.pop().run();
    }

    @Override
    public void ring() {}

    @Override
    public void close() {
      closed = true;
    }
  }
}

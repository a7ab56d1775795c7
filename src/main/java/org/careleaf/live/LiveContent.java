package org.careleaf.live;

import java.time.InstantSource;
import java.util.Optional;

/** Content that follows its files. Used by one thread at a time. */
public final class LiveContent {
  private final ContentSource source;
  private final InstantSource clock;
  private Snapshot seen;
  private Shown shown;

  /**
   * Begins with what has been loaded already.
   *
   * @param clock tells how long ago a file changed
   */
  public LiveContent(ContentSource source, Loading.Done first, InstantSource clock) {
    this.source = source;
    this.clock = clock;
    this.shown = Shown.first(first.content());
    this.seen = trusted(first.seen());
  }

  /** What is shown now. */
  public Shown shown() {
    return shown;
  }

  /** Looks at the files without reading them: cheap, and done often. */
  public Snapshot look() {
    return source.look();
  }

  /**
   * Reads the content again if a look found something changed.
   *
   * @return what to show now, if that is something else than before
   */
  public Optional<Shown> follow(Snapshot look) {
    return look.equals(seen) ? Optional.empty() : read();
  }

  private Optional<Shown> read() {
    return switch (source.load()) {
      case Loading.StillChanging() -> Optional.empty(); // and asked again after the next look
      case Loading.Done done -> take(done);
    };
  }

  private Optional<Shown> take(Loading.Done done) {
    seen = trusted(done.seen());
    Shown next = LastGood.of(shown, done.content());
    boolean same = next.equals(shown);
    shown = next;
    return same ? Optional.empty() : Optional.of(next);
  }

  /** A look at files that have changed just now may miss their next change: it is not relied on. */
  private Snapshot trusted(Snapshot look) {
    return look.isYoung(clock.instant()) ? Snapshot.none() : look;
  }
}

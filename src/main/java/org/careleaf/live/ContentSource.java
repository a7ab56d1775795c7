package org.careleaf.live;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.careleaf.content.LoadResult;

/**
 * Where content comes from, as often as it is asked for.
 *
 * @param folders the folders that are watched; one that is not there yet may come
 * @param loader reads all of it, whatever state it is in
 */
public record ContentSource(List<Path> folders, Supplier<LoadResult> loader) {
  /** How often a folder that somebody is writing to is read again before that is given up. */
  private static final int MOST_TRIES = 5;

  public ContentSource {
    folders = List.copyOf(folders);
  }

  /** Looks at the files without reading them. */
  public Snapshot look() {
    return Snapshot.of(folders);
  }

  /** Reads all of it from files that did not change meanwhile, if they hold still for that long. */
  public Loading load() {
    Snapshot before = look();
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      LoadResult content = loader.get();
      Snapshot after = look();
      if (after.equals(before)) {
        return new Loading.Done(content, after);
      }
      before = after;
    }
    return new Loading.StillChanging();
  }

  /** For the start, which cannot wait: what is there now, to be read again if it was changing. */
  public Loading.Done first() {
    return switch (load()) {
      case Loading.Done done -> done;
      case Loading.StillChanging() -> new Loading.Done(loader.get(), Snapshot.none());
    };
  }
}

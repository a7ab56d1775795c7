package org.careleaf.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.model.Problem.Place;

/**
 * The text of one content file.
 *
 * @param name its name relative to the content folder, with {@code /}
 * @param text its text
 */
public record JsonFile(String name, String text) {
  /** No topic needs more; a larger file is refused unread. */
  public static final long MOST_BYTES = 1_000_000;

  /**
   * Reads a file that lies inside the folder, links resolved. A larger one than {@link
   * #MOST_BYTES}, one outside, or one that is not UTF-8 is a problem; one that the folder's check
   * does not admit is not given out. A byte order mark of UTF-8 is left out: some editors write
   * one, and it harms nobody.
   */
  static Optional<JsonFile> read(JsonFolder in, Path file) {
    Path folder = in.root();
    Problems problems = in.problems();
    String name = in.prefix() + folder.relativize(file).toString().replace('\\', '/');
    Place place = Place.wholeFile(name);
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        problems.error(place, "the file is a link out of the content folder", "copy it here");
        return Optional.empty();
      }
      if (Files.size(file) > MOST_BYTES) {
        problems.error(place, "the file is larger than 1 MB", "split it, or shorten its texts");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return in.check().admits(name, bytes)
          ? Optional.of(new JsonFile(name, Utf8.decode(bytes)))
          : Optional.empty();
    } catch (Utf8.NotUtf8 e) {
      problems.error(e.place(name), e.message(), e.advice());
    } catch (IOException e) {
      problems.error(place, "the file cannot be read", "check that it exists and may be read");
    }
    return Optional.empty();
  }
}

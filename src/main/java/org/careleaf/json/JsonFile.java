package org.careleaf.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.model.Problem.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The text of one content file, and its values, which are read once for all who ask. */
public final class JsonFile {
  /** No topic needs more; a larger file is refused unread. */
  public static final long MOST_BYTES = 1_000_000;

  private final String name;
  private final String text;
  private @Nullable Parsed parsed;

  /**
   * A file that has been read.
   *
   * @param name its name relative to the content folder, with {@code /}
   * @param text its text
   */
  public JsonFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Its name relative to the content folder, with {@code /}. */
  public String name() {
    return name;
  }

  /** Its text, without a byte order mark. */
  public String text() {
    return text;
  }

  /**
   * What came of reading the values.
   *
   * @param tree the values; of a doubled key the last; empty where they cannot be read at all
   * @param strict whether it is JSON without a doubled key
   */
  record Parsed(Optional<JsonNode> tree, boolean strict) {}

  Parsed parsed() {
    Parsed known = parsed;
    if (known == null) {
      known = parse(text);
      parsed = known;
    }
    return known;
  }

  private static Parsed parse(String text) {
    try {
      return new Parsed(JsonTree.read(StrictJson.STRICT, text), true);
    } catch (JacksonException strict) {
      try {
        return new Parsed(JsonTree.read(StrictJson.lenient(), text), false);
      } catch (JacksonException lenient) {
        return new Parsed(Optional.empty(), false);
      }
    }
  }

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

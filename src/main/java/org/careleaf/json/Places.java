package org.careleaf.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careleaf.model.Problem.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Where each value of a file stands, so that a problem found later can still be pointed at. */
public final class Places {
  private static final Pattern INDEX = Pattern.compile("\\.(\\d+)(?=\\.|$)");

  private final String file;
  private final JsonFile source;
  private @Nullable Map<String, TokenStreamLocation> byPointer;

  private Places(JsonFile source) {
    this.file = source.name();
    this.source = source;
  }

  /**
   * The places of a file's values, as far as the file can be read at all. They are looked for when
   * one is asked for: most files have nothing to be pointed at.
   */
  public static Places of(JsonFile file) {
    return new Places(file);
  }

  private Map<String, TokenStreamLocation> byPointer() {
    Map<String, TokenStreamLocation> found = byPointer;
    if (found == null) {
      found = found(source);
      byPointer = found;
    }
    return found;
  }

  private static Map<String, TokenStreamLocation> found(JsonFile file) {
    Map<String, TokenStreamLocation> places = new HashMap<>();
    try (JsonParser parser =
        StrictJson.lenient().createParser(ObjectReadContext.empty(), file.text())) {
      while (parser.nextToken() != null) {
        places.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(), parser.currentTokenLocation());
      }
    } catch (JacksonException e) {
      // What is wrong is said when the file is bound; the places before it are good.
      return places;
    }
    return places;
  }

  /** The place of a value, or of the nearest value around it that the file has. */
  public Place at(Object... steps) {
    return at(List.of(steps));
  }

  public Place at(List<?> steps) {
    for (int depth = steps.size(); depth > 0; depth--) {
      TokenStreamLocation location = byPointer().get(pointer(steps.subList(0, depth)));
      if (location != null) {
        return place(location, path(steps));
      }
    }
    return new Place(file, 1, 1, path(steps));
  }

  /** The place that Jackson names; the start of the file where it names none. */
  public Place at(@Nullable TokenStreamLocation location) {
    return location == null ? Place.wholeFile(file) : place(location, "");
  }

  private Place place(TokenStreamLocation location, String path) {
    return new Place(
        file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), path);
  }

  private static String pointer(List<?> steps) {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String path(List<?> steps) {
    String dotted = "." + String.join(".", steps.stream().map(Object::toString).toList());
    String path = INDEX.matcher(dotted).replaceAll("[$1]");
    return path.startsWith(".") ? path.substring(1) : path;
  }
}

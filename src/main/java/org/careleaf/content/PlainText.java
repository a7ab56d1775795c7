package org.careleaf.content;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonWalk;
import org.careleaf.json.Places;
import org.careleaf.model.Problem.Place;

/**
 * A patient wording of a file.
 *
 * @param text the wording
 * @param path the way to it
 * @param places where things stand in the file
 */
record PlainText(String text, List<Object> path, Places places) {
  private static final String KEY = "plain";

  PlainText {
    path = List.copyOf(path);
  }

  /** Where it stands; looked up when something is to be said of it. */
  Place place() {
    return places.at(path);
  }

  /** Every patient wording of a file that has been read without fault, from top to bottom. */
  static List<PlainText> of(JsonFile file) {
    List<PlainText> found = new ArrayList<>();
    Places places = Places.of(file);
    JsonWalk.each(
        file,
        (path, value) -> {
          if (value.isString() && path.getLast().equals(KEY)) {
            found.add(new PlainText(value.stringValue(), path, places));
          }
        });
    return found;
  }
}

package org.careleaf.json;

import java.util.List;
import java.util.Optional;
import org.careleaf.json.Faults.Fault;
import org.careleaf.model.Problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Says why a file is not JSON. Whether it is one is Jackson's to say; the words are ours. */
public final class SyntaxCheck {
  private SyntaxCheck() {}

  /** Whether the file is JSON without a doubled key; each fault is a problem. */
  public static boolean passes(JsonFile file, Problems problems) {
    if (file.parsed().strict() && file.parsed().tree().isPresent()) {
      return true;
    }
    try {
      boolean empty = JsonTree.read(StrictJson.STRICT, file.text()).isEmpty();
      if (empty) {
        problems.error(
            Place.wholeFile(file.name()),
            "the file is empty",
            "write its content, or delete the file");
      }
      return !empty;
    } catch (StreamConstraintsException e) {
      problems.error(
          Places.of(file).at(e.getLocation()),
          "more stands here than a content file may hold: " + limit(e),
          "shorten it, or split it");
    } catch (JacksonException e) {
      List<Fault> faults = SyntaxScan.of(file.text());
      faults.forEach(fault -> say(file, fault, problems));
      if (faults.isEmpty()) {
        problems.error(
            Places.of(file).at(e.getLocation()),
            "this is not JSON",
            "check commas, quotes and brackets just before this place");
      }
    }
    return false;
  }

  /** The file's values; of a doubled key the last. Empty where it cannot be read at all. */
  static Optional<JsonNode> tree(JsonFile file) {
    return file.parsed().tree();
  }

  private static void say(JsonFile file, Fault fault, Problems problems) {
    TextCursor text = new TextCursor(file.text());
    problems.error(
        new Place(file.name(), text.line(fault.offset()), text.column(fault.offset()), ""),
        fault.message(),
        fault.advice());
  }

  private static String limit(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    if (message.contains("nesting depth")) {
      return "brackets lie more than 20 deep in each other";
    }
    return message.contains("String value length")
        ? "a text has more than 20,000 characters"
        : "too many values, or a key or number that is too long";
  }
}

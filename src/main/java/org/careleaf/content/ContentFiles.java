package org.careleaf.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Places;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TopicRef;

/** The files of a content folder that were read, and where things stand in them. */
final class ContentFiles {
  private final Map<String, JsonFile> byName = new LinkedHashMap<>();
  private final Map<String, Places> places = new LinkedHashMap<>();

  ContentFiles(List<JsonFile> files) {
    files.forEach(file -> byName.put(file.name(), file));
  }

  List<JsonFile> all() {
    return new ArrayList<>(byName.values());
  }

  /** Whether a topic is the clinic's own; what names it may be read later. */
  boolean isClinics(TopicRef topic) {
    return byName.containsKey(LibraryLoader.CLINIC + topic.file());
  }

  Place place(TopicRef topic, Object... path) {
    String clinics = LibraryLoader.CLINIC + topic.file();
    return place(byName.containsKey(clinics) ? clinics : topic.file(), List.of(path));
  }

  /** The place of a value; of a file that was not read, its beginning. */
  Place place(String name, List<?> path) {
    return places
        .computeIfAbsent(name, _ -> Places.of(byName.getOrDefault(name, new JsonFile(name, "{}"))))
        .at(path);
  }
}

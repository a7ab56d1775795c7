package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.content.GlossaryJson.TermJson;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.GlossaryTerm;

/**
 * Reads {@code glossary.json}, if the folder has one. An entry that makes no sense, or that has a
 * word of an entry before it, is left out and said so; a file with faults of form is not read.
 */
final class GlossaryReader {
  static final String FILE = "glossary.json";

  private final Places places;
  private final Problems problems;
  private final Map<String, String> idOfForm = new HashMap<>();

  private GlossaryReader(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** The file, if the folder has one that can be read. */
  static Optional<JsonFile> file(JsonFolder folder) {
    return Files.exists(folder.root().resolve(FILE), LinkOption.NOFOLLOW_LINKS)
        ? folder.file(FILE)
        : Optional.empty();
  }

  static List<GlossaryTerm> read(JsonFile file, JsonFolder folder) {
    return folder
        .value(file, GlossaryJson.class, GlossaryJson::terms)
        .map(new GlossaryReader(Places.of(file), folder.problems())::terms)
        .orElse(List.of());
  }

  private List<GlossaryTerm> terms(List<TermJson> list) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (int index = 0; index < list.size(); index++) {
      try {
        GlossaryTerm term = list.get(index).glossaryTerm();
        if (hasNewForms(term, index)) {
          terms.add(term);
        }
      } catch (IllegalArgumentException e) {
        leaveOut(index, "id", String.valueOf(e.getMessage()), "correct it");
      }
    }
    return terms;
  }

  private boolean hasNewForms(GlossaryTerm term, int index) {
    for (String form : term.forms()) {
      String other = idOfForm.putIfAbsent(form.toLowerCase(Locale.ROOT), term.id());
      if (other != null) {
        String key = form.equals(term.term()) ? "term" : "otherForms";
        leaveOut(
            index,
            key,
            "the word \"" + form + "\" is already in the entry \"" + other + "\"",
            "keep one of them");
        return false;
      }
    }
    return true;
  }

  private void leaveOut(int index, String key, String message, String advice) {
    problems.error(places.at("terms", index, key), message + ", so this entry is left out", advice);
  }
}

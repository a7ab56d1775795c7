package org.careleaf.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;

/**
 * What is looked at once a folder has loaded, a line each.
 *
 * @param edition the edition's folder
 * @param json its {@code library.json}, if that loaded
 * @param files what was read of it, and of the clinic's topics
 * @param reach which of its conditions are not read
 */
record Checks(JsonFolder edition, Optional<LibraryJson> json, ContentFiles files, Reach reach) {
  /** The library without the prepared comparisons that lead nowhere. */
  Library run(Library loaded) {
    Path folder = edition.root();
    Problems problems = edition.problems();
    Ids conditions = Ids.of(folder.resolve("conditions"), loaded.conditions().values());
    Library library = new ComparisonLinks(conditions, files, problems).checked(loaded);
    new SourceCheck(library.references().sources().keySet(), files, problems).check();
    new SchemaKeyCheck(files, problems).check();
    new RedFlagCheck(library, files, problems).check();
    new RequiredRedFlags.Check(demands(), library, reach, files, problems).check();
    new StrayFiles(folder, problems).check();
    new UnusedCheck(library, files, problems).check();
    return library;
  }

  private List<RequiredRedFlags> demands() {
    return json.map(LibraryJson::demands).orElse(List.of());
  }
}

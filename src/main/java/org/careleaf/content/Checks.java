package org.careleaf.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;

/**
 * What is looked at once a folder has loaded, a line each.
 *
 * @param folder the content folder
 * @param json its {@code library.json}, if that loaded
 * @param topics the files of its topics
 * @param problems where problems go
 */
record Checks(Path folder, Optional<LibraryJson> json, List<JsonFile> topics, Problems problems) {
  /** The library without the prepared comparisons that lead nowhere. */
  Library run(Library loaded) {
    ContentFiles files = new ContentFiles(folder, topics);
    Ids conditions = Ids.of(folder.resolve("conditions"), loaded.conditions().values());
    Library library = new ComparisonLinks(conditions, files, problems).checked(loaded);
    new SourceCheck(library.references().sources().keySet(), files, problems).check();
    new SchemaKeyCheck(files, problems).check();
    new RedFlagCheck(library, files, problems).check();
    new RequiredRedFlags.Check(demands(), library, files, problems).check();
    new StrayFiles(folder, problems).check();
    new UnusedCheck(library, files, problems).check();
    problems.add(ReviewCheck.of(library, LocalDate.now(ZoneId.systemDefault())));
    return library;
  }

  private List<RequiredRedFlags> demands() {
    return json.map(LibraryJson::demands).orElse(List.of());
  }
}

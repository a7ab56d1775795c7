package org.careleaf.content;

import java.util.List;
import java.util.Set;
import org.careleaf.json.JsonWalk;
import org.careleaf.json.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Finds statements that name no source, or one that {@code sources.json} does not have.
 *
 * @param known ids of the sources that loaded
 * @param files what was read
 * @param problems where problems go
 */
record SourceCheck(Set<String> known, ContentFiles files, Problems problems) {
  void check() {
    files
        .all()
        .forEach(file -> JsonWalk.each(file, (path, node) -> visit(file.name(), path, node)));
  }

  private void visit(String file, List<Object> path, JsonNode node) {
    if (path.size() < 2 || !path.getLast().equals("sources") || !node.isArray()) {
      return;
    }
    if (node.isEmpty() && problems.takesOwed()) {
      problems.todo(
          files.place(file, path),
          "source needed",
          "add the ids of those in sources.json that support this very statement");
    }
    for (int index = 0; index < node.size(); index++) {
      checkId(file, path, index, node.get(index).asString());
    }
  }

  private void checkId(String file, List<Object> list, int index, String id) {
    // Where sources.json itself has not loaded, that is the only problem.
    if (!known.isEmpty() && !known.contains(id)) {
      String meant = Problems.didYouMean(id, known);
      problems.error(
          files.place(file, JsonWalk.child(list, index)),
          "there is no source \"" + id + "\" in sources.json",
          meant.isEmpty() ? "add it there, or leave it out here" : meant);
    }
  }
}

package org.careleaf.content;

import java.util.List;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;

/**
 * What a content folder came to.
 *
 * @param library everything that loaded
 * @param problems everything that is wrong, most severe first
 */
public record LoadResult(Library library, List<Problem> problems) {
  public LoadResult {
    problems = problems.stream().sorted(Problem.ORDER).toList();
  }

  /** Those of the problems that are wrong, not only owed or worth knowing. */
  public List<Problem> faults() {
    return problems.stream().filter(problem -> problem.severity().isFault()).toList();
  }
}

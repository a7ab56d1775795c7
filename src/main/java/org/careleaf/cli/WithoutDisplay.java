package org.careleaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.compare.Comparison;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Languages;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Wording;

/**
 * The main job where no window can open: the first prepared comparison, and how to get it on paper.
 *
 * @param content what is compared
 * @param terminal where it is told
 */
record WithoutDisplay(LoadResult content, Terminal terminal) {
  int tell() {
    Languages languages = Content.languages(content);
    Library library = languages.asWritten().library();
    List<String> ids =
        library.references().comparisons().stream()
            .findFirst()
            .map(PreparedComparison::conditions)
            .orElseGet(() -> library.conditions().keySet().stream().limit(2).toList());
    List<Condition> conditions = Content.conditions(library, ids, content.faults());
    terminal.out().println("There is no display here, so the window cannot open.");
    mayBeShown(conditions);
    terminal.out().println();
    terminal.out().print(shown(languages.asWritten(), conditions));
    terminal.out().println();
    terminal.out().println("To write it as a handout:");
    terminal
        .out()
        .println(
            "  "
                + Invocation.of(
                    "handout "
                        + String.join(" ", ids)
                        + (conditions.size() > 1 ? " --compare" : "")
                        + " -o handout.pdf"));
    return ExitStatus.DONE;
  }

  /** The clinic's choice holds here as it does for the command that writes the same. */
  private void mayBeShown(List<Condition> conditions) {
    String ids = conditions.stream().map(Condition::id).collect(Collectors.joining(" "));
    String command =
        conditions.size() > 1
            ? "compare " + ids + " --unreviewed"
            : "handout " + ids + " --format text --unreviewed";
    UnreviewedOption.check(
        content.clinic().settings(), conditions, Invocation.of(command) + " shows it all the same");
  }

  /** Two conditions or more side by side; an only one as its handout. */
  private String shown(Rendition rendition, List<Condition> conditions) {
    if (conditions.size() > 1) {
      Words words = new Words(rendition.language());
      return new ComparisonText(rendition.library(), words, Wording.PATIENT, terminal.columns())
          .write(Comparison.of(conditions, rendition.library()));
    }
    Paperwork paperwork = new Paperwork(rendition);
    return new PlainTextWriter()
        .write(paperwork.composer().conditions(conditions, paperwork.options(Optional.empty())));
  }
}

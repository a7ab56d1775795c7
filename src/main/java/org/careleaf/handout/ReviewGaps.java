package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Topic;

/** What a topic still owes: texts without a source, questions without an answer. */
record ReviewGaps(Library library, Words words) {
  /** Gives a text of the review copy by key. */
  @FunctionalInterface
  interface Said {
    String text(String key, Object... values);
  }

  List<Block> of(Topic topic, Said said) {
    List<Statement> statements =
        Statements.of(topic).values().stream().filter(s -> !s.isQuestion()).toList();
    long unsourced = statements.stream().filter(Statement::needsSource).count();
    List<String> lines = new ArrayList<>();
    if (unsourced > 0) {
      lines.add(said.text("gaps.sources", unsourced, statements.size()));
    }
    String silent = topic instanceof Condition condition ? silent(condition) : "";
    if (!silent.isEmpty()) {
      lines.add(said.text("gaps.notStated", silent));
    }
    return List.of(
        new Heading(2, said.text("gaps")),
        new BulletList(Passage.all(lines.isEmpty() ? List.of(said.text("gaps.none")) : lines)));
  }

  /** The questions that every comparison asks, and this condition leaves open. */
  private String silent(Condition condition) {
    return Comparison.notStated(condition, library).stream()
        .map(words::aspect)
        .collect(Collectors.joining(", "));
  }
}

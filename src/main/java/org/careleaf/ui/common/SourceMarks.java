package org.careleaf.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** Numbers for the sources of a page, from 1, in the order in which they are first named. */
public final class SourceMarks {
  private final List<String> ids = new ArrayList<>();
  private final String needed;

  /**
   * No source has a number yet.
   *
   * @param needed what stands behind a statement without a source
   */
  public SourceMarks(String needed) {
    this.needed = needed.replace(' ', '\u00a0');
  }

  /** Puts behind a statement the numbers of its sources, or that it needs one. */
  public Prose mark(Prose prose, List<String> sourceIds) {
    return sourceIds.isEmpty()
        ? prose.owed("\u00a0" + needed)
        : prose.sources(sourceIds.stream().distinct().map(this::number).sorted().toList());
  }

  public int count() {
    return ids.size();
  }

  /**
   * The list of all sources that have a number by now.
   *
   * @param line a source, by its id
   */
  public VBox list(String heading, Function<String, Prose> line) {
    VBox list = new Column(4, Cards.heading(heading));
    ids.forEach(id -> list.getChildren().add(numbered(number(id), line.apply(id))));
    return list;
  }

  /** Parts of a reference, each ended by one full stop, whether it brings its own or not. */
  public static String sentences(String... parts) {
    StringBuilder text = new StringBuilder(". ");
    for (String part : parts) {
      text.append(part).append(part.endsWith(".") ? " " : ". ");
    }
    return text.toString();
  }

  private static Prose numbered(int number, Prose line) {
    String mark = "[" + number + "] ";
    javafx.scene.text.Text text = StyleClass.MUTED.on(new javafx.scene.text.Text(mark));
    line.getChildren().addFirst(text);
    line.setAccessibleText(mark + line.getAccessibleText());
    return line;
  }

  private int number(String id) {
    if (!ids.contains(id)) {
      ids.add(id);
    }
    return ids.indexOf(id) + 1;
  }

  /** One source of the list. */
  public static Prose line(String label, String sentences, String address) {
    return new Prose().strong(label).plain(sentences).muted(address);
  }
}

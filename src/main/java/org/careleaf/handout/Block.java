package org.careleaf.handout;

import java.util.List;
import org.careleaf.compare.Agreement;
import org.careleaf.model.Urgency;

/** A piece of a handout, read from top to bottom. Says what it is, never how it looks. */
public sealed interface Block {
  /** The handout's title; one, and first. */
  record Title(String text) implements Block {}

  /**
   * What the reader must know of the sheet itself, under the title.
   *
   * @param alsoCalled other names, or empty
   * @param review whether a clinician has reviewed it
   * @param translation whether a translator has checked it, or empty where nothing was translated
   * @param audience whom it is for
   */
  record ReviewLine(String alsoCalled, String review, String translation, String audience)
      implements Block {}

  /** The one thing to remember. */
  record MainMessage(String text) implements Block {}

  /** Signs to act on, and how soon. */
  record CareCard(Urgency urgency, String heading, List<String> items) implements Block {
    public CareCard {
      items = List.copyOf(items);
    }
  }

  /**
   * A heading.
   *
   * @param level 2 for a part, 3 for a part of a part
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /** Things to do, each with a box to tick. */
  record Steps(List<String> items) implements Block {
    public Steps {
      items = List.copyOf(items);
    }
  }

  record BulletList(List<String> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /**
   * Conditions side by side.
   *
   * @param rowsLabel the heading of the column of row names, for those who hear the table
   * @param columns the conditions' names
   * @param rows a row per aspect
   */
  record ComparisonTable(String rowsLabel, List<String> columns, List<Row> rows) implements Block {
    public ComparisonTable {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label what it is about
     * @param agreement how far the columns agree
     * @param mark the word for how far the columns agree, or empty
     * @param cells a cell per column, each a list of texts
     */
    public record Row(String label, Agreement agreement, String mark, List<List<String>> cells) {
      public Row {
        cells = cells.stream().map(List::copyOf).toList();
      }
    }
  }

  /** Edition, sources and what the sheet does not do. */
  record FinePrint(List<String> lines) implements Block {
    public FinePrint {
      lines = List.copyOf(lines);
    }
  }
}

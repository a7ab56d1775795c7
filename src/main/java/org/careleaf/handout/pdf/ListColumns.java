package org.careleaf.handout.pdf;

import java.util.List;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;

/** Which lists stand in columns: across the whole sheet most lines would be short. */
final class ListColumns {
  private static final int MANY = 5;

  /** So many short triggers stand in three columns. */
  private static final int VERY_MANY = 9;

  /** About how many characters stand in a line of half a sheet, and of a third. */
  private static final int PER_HALF = 44;

  private static final int PER_THIRD = 27;

  private ListColumns() {}

  /** Whether a list stands in columns. */
  static boolean areMany(List<?> items) {
    return items.size() >= MANY;
  }

  /** A list in parts that stay on one page, each in two columns. */
  static List<List<List<String>>> bullets(List<String> items) {
    return Columns.parts(items, Sections.WHOLE_LIST).stream()
        .map(part -> Columns.even(part, 2, text -> Columns.lines(text.length(), PER_HALF)))
        .toList();
  }

  /** Who must ask first, in one to three columns. */
  static List<List<String>> triggers(AskFirst ask) {
    List<String> items = Passage.texts(ask.items());
    int columns = items.size() >= VERY_MANY ? 3 : areMany(items) ? 2 : 1;
    int perLine = columns == 3 ? PER_THIRD : PER_HALF;
    return Columns.even(items, columns, text -> Columns.lines(text.length(), perLine));
  }

  /** Words and their meanings in two columns. */
  static List<List<Definition>> definitions(List<Definition> items) {
    return Columns.even(
        items, 2, item -> Columns.lines(ReadingOrder.text(item).length(), PER_HALF));
  }
}

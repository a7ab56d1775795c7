package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.compare.Comparison;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.ComparisonTable.Row;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** Three conditions, one below the other. */
class SideBySideTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final String BETWEEN = ", ";

  /** Else an answer would stand beside the translation of another one. */
  @Test
  void answersShareARowOnlyWhereTheyAreAlikeInBothLanguages() {
    List<Row> shared = rows(Map.of()).filter(row -> row.label().contains(BETWEEN)).toList();
    assertFalse(shared.isEmpty(), "no two of the three say the same");
    Row one = shared.getFirst();
    String key = one.cells().getFirst().getFirst().key();

    List<Row> apart =
        rows(Map.of(key, "otro"))
            .filter(row -> List.of(one.label().split(BETWEEN)).contains(row.label()))
            .filter(
                row ->
                    Passage.texts(row.cells().getFirst())
                        .equals(Passage.texts(one.cells().getFirst())))
            .toList();

    assertEquals(2, apart.size(), one.label());
  }

  private static Stream<Row> rows(Map<String, String> beside) {
    Quotes quotes =
        new Quotes(StatementKeys.of(LIBRARY), new Fields(Map.of()), Selection.FULL, beside);
    Comparison comparison =
        Comparison.of(
            Stream.of("back-spasm", "herniated-disc", "degenerative-disc-disease")
                .map(LIBRARY.conditions()::get)
                .toList(),
            LIBRARY);
    return new SideBySide(LIBRARY, new Words(Locale.ENGLISH), quotes, comparison)
        .oneBelowTheOther().stream()
            .filter(ComparisonTable.class::isInstance)
            .flatMap(table -> ((ComparisonTable) table).rows().stream());
  }
}

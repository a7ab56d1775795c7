package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSelectionTest {
  @Test
  void nothingTypedIsAllPages() {
    assertEquals(pages(), PageSelection.read("", 3));
    assertEquals(pages(), PageSelection.read("  ", 3));
  }

  @Test
  void pagesComeOnceAndInOrder() {
    assertEquals(pages(1, 2, 4), PageSelection.read("4, 1-2,2", 4));
    assertEquals(pages(2, 3), PageSelection.read(" 2 \u2013 3 ", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",", "1,", "1 2", "-2", "2-", "1-2-3", "one", "1.5", "+1", "0x1", "\u0661", "1;2", "1234567"
      })
  void whatIsNotWrittenAsPagesIsRefusedAsAWhole(String typed) {
    assertEquals(new PageSelection.NoNumbers(), PageSelection.read(typed, 4));
  }

  @Test
  void aVeryLongTextIsRefusedUnread() {
    assertEquals(new PageSelection.NoNumbers(), PageSelection.read("1,".repeat(60) + "1", 4));
  }

  @Test
  void aRangeThatRunsBackwardsIsSaid() {
    assertEquals(new PageSelection.Backwards(3, 2), PageSelection.read("1,3-2", 4));
  }

  @Test
  void thePageThatIsNotThereIsNamed() {
    assertEquals(new PageSelection.NoSuchPage(5), PageSelection.read("2-999999", 4));
    assertEquals(new PageSelection.NoSuchPage(7), PageSelection.read("1,7", 4));
    assertEquals(new PageSelection.NoSuchPage(0), PageSelection.read("0-2", 4));
  }

  private static PageSelection pages(Integer... pages) {
    return new PageSelection.Of(List.of(pages));
  }
}

package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void whatAReaderTakesAsOneWordIsOne() {
    assertEquals(
        List.of("Don't", "lift", "long-lasting", "4.9", "1,000", "e.g.", "7", "caf\u00e9\u2019s"),
        Words.of("Don't lift (long-lasting) 4.9 % & 1,000 \u2013 e.g. 7 caf\u00e9\u2019s."));
  }

  @Test
  void aStrokeBetweenWordsPartsThem() {
    assertEquals(List.of("and", "or"), Words.of("and/or"));
  }
}

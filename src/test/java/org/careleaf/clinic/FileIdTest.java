package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileIdTest {
  @ParameterizedTest
  @CsvSource({
    "Después de la caída, despues-de-la-caida",
    "'  Knees & hips! ', knees-hips",
    "'¡¿?!', pack",
    "Con, pack-con",
    "LPT1, pack-lpt1",
    "Constant pain, constant-pain"
  })
  void wordsBecomeTheIdOfAFileThatEverySystemTakes(String words, String id) {
    assertEquals(id, FileId.of(words, "pack"));
    assertEquals(id + ".json", FileId.file(id));
  }

  @Test
  void aLongNameIsCut() {
    assertEquals("a".repeat(60), FileId.of("a".repeat(90), "pack"));
    assertEquals("a".repeat(59), FileId.of("a".repeat(59) + " b", "pack"));
  }

  @ParameterizedTest
  @CsvSource({"../secrets", "A", "a b", "a--b", "''"})
  void whatIsNoIdNamesNoFile(String id) {
    assertThrows(IllegalArgumentException.class, () -> FileId.file(id));
  }
}

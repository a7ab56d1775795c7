package org.careleaf.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds the values of a text against those that Jackson's mapper reads. */
class JsonTreeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"text\"",
        "null",
        " [ 1 , -2.5e+3 , 0 , 2147483648 , 9223372036854775808 , true , false , null ] ",
        "{\"a\": {\"b\": [\"\\u00e9\\n\\\"\", [], {}]}, \"c\": 1.0}"
      })
  void readsWhatTheMapperReads(String text) {
    assertEquals(
        Optional.of(JsonMapper.shared().readTree(text)), JsonTree.read(StrictJson.STRICT, text));
  }

  @Test
  void readsEveryFileOfTheContentAsTheMapperDoes() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("data"))) {
      files = all.filter(file -> file.toString().endsWith(".json")).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      assertEquals(
          Optional.of(JsonMapper.shared().readTree(text)),
          JsonTree.read(StrictJson.lenient(), text),
          file.toString());
    }
    assertTrue(files.size() > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t"})
  void aTextWithoutAValueIsEmpty(String text) {
    assertEquals(Optional.empty(), JsonTree.read(StrictJson.STRICT, text));
  }

  @Test
  void takesTheLastOfADoubledKeyOnlyWhereThatIsAskedFor() {
    String doubled = "{\"a\": 1, \"a\": 2}";

    assertEquals(
        2, JsonTree.read(StrictJson.lenient(), doubled).orElseThrow().path("a").intValue());
    assertThrows(JacksonException.class, () -> JsonTree.read(StrictJson.STRICT, doubled));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": [1, ", "[{\"a\"", "1 2", "[1] x", "{\"a\": 1}]"})
  void refusesWhatEndsTooEarlyOrGoesOn(String text) {
    assertThrows(JacksonException.class, () -> JsonTree.read(StrictJson.lenient(), text));
  }

  @Test
  void refusesWhatLiesTooDeep() {
    String deep = "[".repeat(21) + "]".repeat(21);

    assertThrows(JacksonException.class, () -> JsonTree.read(StrictJson.lenient(), deep));
  }
}

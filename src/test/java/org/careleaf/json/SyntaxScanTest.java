package org.careleaf.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.careleaf.json.Faults.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Holds the words for faults against Jackson, which decides whether there is one. */
class SyntaxScanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ 1 , -2.5e+3 , 0 , true , null ] ",
        "{\"a\": {\"b\": [\"\\u00e9\\n\\\"\"]}}",
        "\"text\"",
        "\r\n{\"a\"\t:\r\n\"b\"}\r\n"
      })
  void findsNothingInGoodJson(String text) {
    JsonTree.read(StrictJson.STRICT, text);
    assertEquals(List.of(), SyntaxScan.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "[",
        "]",
        "[1,]",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":}",
        "[,1]",
        "[1,,2]",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1]",
        "[1}",
        "01",
        "+1",
        ".5",
        "1.",
        "-",
        "1e",
        "tru",
        "True",
        "undefined",
        "NaN",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u00g0\"",
        "\"\t\"",
        "\"a\nb\"",
        "// c\n1",
        "/* c */ 1",
        "1 2",
        "{}{}",
        "\u00a01",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"b\"c\"}",
        "#",
        "/",
        "/*",
        "\"\\",
        "\"\\u12",
        "\u201ca\u201d",
        "\u0000"
      })
  void findsSomethingInEveryTextThatJacksonRefuses(String text) {
    org.junit.jupiter.api.Assertions.assertThrows(
        JacksonException.class, () -> JsonTree.read(StrictJson.STRICT, text));
    assertTrue(!SyntaxScan.of(text).isEmpty(), text);
  }

  @Test
  void readsOnBehindWhatCannotBeMisunderstood() {
    assertEquals(
        List.of(
            new Fault(7, "a comma is missing", "write a comma here, behind the value"),
            new Fault(
                8, "the key \"a\" is here twice, first at line 1, column 2", "keep one of the two"),
            new Fault(14, "a comma stands before the closing ]", "take the comma out"),
            new Fault(16, "a comma stands before the closing }", "take the comma out")),
        SyntaxScan.of("{\"a\": 1 \"a\":[1,],}"));
  }

  @Test
  void neitherStallsNorFloodsOnHostileText() {
    assertEquals(20, SyntaxScan.of("#\n".repeat(200_000) + "1").size());
    assertEquals(20, SyntaxScan.of("[" + "1 ".repeat(200_000) + "]").size());
    assertEquals(20, SyntaxScan.of("{" + "\"a\":1,".repeat(100_000) + "\"b\":1}").size());
    assertEquals(1, SyntaxScan.of("[".repeat(500_000)).size());
  }
}

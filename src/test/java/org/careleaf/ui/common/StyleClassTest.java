package org.careleaf.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleClassTest {
  @Test
  void everyClassHasARule() throws IOException {
    String rules = sheet("careleaf.css");

    assertEquals(
        List.of(),
        Stream.of(StyleClass.values())
            .map(StyleClass::css)
            .filter(css -> !Pattern.compile("\\." + css + "\\b").matcher(rules).find())
            .toList());
  }

  @Test
  void aThemeIsOnlyColoursAndBothHaveTheSame() throws IOException {
    assertEquals(names("light.css"), names("dark.css"));
  }

  private static Set<String> names(String sheet) throws IOException {
    return Pattern.compile("(-[\\w-]+): #[0-9a-f]{6,8};")
        .matcher(sheet(sheet))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sheet(String name) throws IOException {
    try (InputStream in = StyleClass.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

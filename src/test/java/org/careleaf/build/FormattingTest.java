package org.careleaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every source file against google-java-format; {@code -Dcareleaf.format=write} mends. */
class FormattingTest {
  private static final boolean WRITE = "write".equals(System.getProperty("careleaf.format"));

  private final Formatter formatter =
      new Formatter(JavaFormatterOptions.builder().reorderModifiers(true).build());

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (!source.equals(formatted)) {
        unformatted.add(file);
        if (WRITE) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!WRITE) {
      assertEquals(
          List.of(),
          unformatted,
          "not formatted; run: mvn -q test -Dtest=FormattingTest -Dcareleaf.format=write");
    }
  }

  @Test
  void anUnformattedFileWouldBeNoticed() throws FormatterException {
    String source = "class A{int  b ;}\n";

    assertFalse(source.equals(format(source)));
  }

  private String format(String source) throws FormatterException {
    return formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> program = Files.walk(Path.of("src"));
        Stream<Path> packaging = Files.walk(Path.of("packaging"))) {
      return Stream.concat(program, packaging)
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }
}

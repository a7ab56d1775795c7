package org.careleaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The day is asked of {@code Today}, or of a clock that was handed over, and nowhere else. */
class OneDayTest {
  private static final Path CLASSES = Path.of("target", "classes");

  /** As {@code LocalDate} has them: with a clock it may be asked. */
  private static final List<String> ASKED = List.of("()", "(Ljava/time/ZoneId;)");

  @Test
  void noClassAsksJavasTimeZonesForTheDay() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      assertEquals(
          List.of(),
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(OneDayTest::asks)
              .map(file -> CLASSES.relativize(file).toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void aClassThatAsksWouldBeNoticed() throws Exception {
    assertEquals(
        List.of(true, false),
        Stream.of(Asks.class, OneDayTest.class)
            .map(OneDayTest::file)
            .map(OneDayTest::asks)
            .toList());
  }

  static final class Asks {
    static LocalDate today() {
      return LocalDate.now(ZoneId.of("UTC"));
    }
  }

  private static Path file(Class<?> type) {
    return Path.of("target", "test-classes", type.getName().replace('.', '/') + ".class");
  }

  private static boolean asks(Path file) {
    try {
      return StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
          .flatMap(
              entry -> entry instanceof MethodRefEntry method ? Stream.of(method) : Stream.of())
          .filter(method -> method.owner().asInternalName().equals("java/time/LocalDate"))
          .filter(method -> method.name().equalsString("now"))
          .anyMatch(method -> ASKED.stream().anyMatch(method.type().stringValue()::startsWith));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

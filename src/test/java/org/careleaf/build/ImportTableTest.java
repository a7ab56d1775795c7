package org.careleaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes against the table of who may import whom; README shows the table. */
class ImportTableTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String HOME = "org.careleaf.";

  /** Packages of java.base that every package may use. */
  private static final Pattern JAVA_BASE =
      Pattern.compile(
          "java\\.(io|lang|math|net|nio|security|text|time|util)(?!\\.(logging|prefs))(\\..*)?");

  private static final List<String> EVERYWHERE = List.of("org.jspecify.annotations");
  private static final List<String> JAVAFX = List.of("javafx.");
  private static final List<String> PURE =
      List.of(
          "org.careleaf.model",
          "org.careleaf.files",
          "org.careleaf.readability",
          "org.careleaf.drawing",
          "org.careleaf.logo",
          "org.careleaf.compare",
          "org.careleaf.search",
          "org.careleaf.clinic",
          "org.careleaf.handout");

  /**
   * Package to the beginnings of what it may import; one without a full stop at its end is exact.
   */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("files", List.of()),
          Map.entry("drawing", List.of("javax.xml.stream")),
          Map.entry("logo", List.of("java.awt.", "javax.imageio.")),
          Map.entry("readability", List.of("org.careleaf.model")),
          Map.entry(
              "json", List.of("org.careleaf.model", "tools.jackson.", "com.fasterxml.jackson.")),
          Map.entry(
              "content",
              List.of(
                  "org.careleaf.model",
                  "org.careleaf.json",
                  "org.careleaf.clinic",
                  "org.careleaf.readability",
                  "org.careleaf.files",
                  "org.careleaf.drawing",
                  "tools.jackson.",
                  "com.fasterxml.jackson.")),
          Map.entry(
              "clinic",
              List.of(
                  "org.careleaf.model",
                  "org.careleaf.json",
                  "org.careleaf.files",
                  "org.careleaf.handout",
                  "org.careleaf.logo",
                  "tools.jackson.",
                  "com.fasterxml.jackson.")),
          Map.entry(
              "live",
              List.of(
                  "org.careleaf.model",
                  "org.careleaf.json",
                  "org.careleaf.content",
                  "org.careleaf.clinic")),
          Map.entry("search", List.of("org.careleaf.model", "org.apache.commons.text.similarity.")),
          Map.entry("compare", List.of("org.careleaf.model")),
          Map.entry(
              "handout",
              List.of("org.careleaf.model", "org.careleaf.compare", "org.careleaf.readability")),
          Map.entry(
              "handout.pdf",
              List.of(
                  "org.careleaf.model",
                  "org.careleaf.compare",
                  "org.careleaf.handout",
                  "org.careleaf.drawing",
                  "com.google.zxing.",
                  "java.awt.",
                  "javax.imageio.",
                  "com.openhtmltopdf.",
                  "org.apache.pdfbox.",
                  "org.apache.fontbox.",
                  "org.apache.xmpbox.",
                  "javax.xml.",
                  "org.w3c.dom",
                  "java.util.logging")),
          Map.entry(
              "printing",
              List.of("javax.print.", "java.awt.", "org.apache.pdfbox.", "java.util.logging")),
          Map.entry(
              "ui.common", join(JAVAFX, List.of("org.controlsfx.", "atlantafx.", "org.kordamp."))),
          Map.entry("ui.start", view()),
          Map.entry("ui.basket", view()),
          Map.entry("ui.navigator", view()),
          Map.entry("ui.topic", view()),
          Map.entry("ui.compare", view()),
          Map.entry("ui.handout", view()),
          Map.entry("ui.problems", view()),
          Map.entry("ui.signoff", view()),
          Map.entry("ui.settings", view()),
          Map.entry(
              "cli",
              join(
                  PURE,
                  List.of(
                      "org.careleaf.content",
                      "org.careleaf.json",
                      "org.careleaf.live",
                      "org.careleaf.handout.pdf",
                      "org.careleaf.printing",
                      "picocli.",
                      "tools.jackson.",
                      "com.fasterxml.jackson."))),
          Map.entry("app", List.of("")));

  private static List<String> view() {
    return join(
        join(PURE, JAVAFX),
        List.of(
            "org.careleaf.printing",
            "org.careleaf.ui.common",
            "org.controlsfx.",
            "atlantafx.",
            "org.kordamp."));
  }

  @Test
  void everyPackageOfTheTableHasClasses() throws IOException {
    assertEquals(new TreeSet<>(TABLE.keySet()), new TreeSet<>(imports().keySet()));
  }

  @Test
  void noPackageImportsWhatTheTableDoesNotGrant() throws IOException {
    List<String> offences = new ArrayList<>();
    imports()
        .forEach(
            (name, imported) ->
                imported.stream()
                    .filter(other -> !granted(name, other))
                    .forEach(other -> offences.add(name + " imports " + other)));

    assertEquals(List.of(), offences.stream().sorted().toList());
  }

  @Test
  void anImportAgainstTheTableWouldBeNoticed() {
    assertTrue(!granted("model", "tools.jackson.databind"));
    assertTrue(!granted("ui.topic", "org.careleaf.content"));
    assertTrue(!granted("ui.topic", "org.careleaf.ui.compare"));
    assertTrue(!granted("handout", "java.awt"));
    assertTrue(!granted("cli", "org.careleaf.ui.common"));
    assertTrue(!granted("model", "java.util.logging"));
  }

  @Test
  void theReaderSeesWhatAClassImports() throws IOException {
    assertTrue(imports().getOrDefault("json", Set.of()).contains("tools.jackson.databind.node"));
  }

  private static boolean granted(String name, String imported) {
    return imported.equals(HOME + name)
        || JAVA_BASE.matcher(imported).matches()
        || Stream.concat(EVERYWHERE.stream(), TABLE.getOrDefault(name, List.of()).stream())
            .anyMatch(
                grant ->
                    grant.isEmpty()
                        || imported.equals(grant)
                        || (grant.endsWith(".") && (imported + ".").startsWith(grant)));
  }

  /** Package below org.careleaf to the packages that its classes name. */
  private static Map<String, Set<String>> imports() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("module-info.class"))
          .map(ImportTableTest::parse)
          .collect(
              Collectors.groupingBy(
                  ImportTableTest::packageOf,
                  Collectors.flatMapping(
                      ImportTableTest::namedPackages, Collectors.toCollection(TreeSet::new))));
    }
  }

  private static ClassModel parse(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String packageOf(ClassModel model) {
    String name = model.thisClass().asInternalName().replace('/', '.');
    return name.substring(HOME.length(), name.lastIndexOf('.'));
  }

  /** Class entries, and the types in descriptors and signatures. */
  private static Stream<String> namedPackages(ClassModel model) {
    return StreamSupport.stream(model.constantPool().spliterator(), false)
        .flatMap(ImportTableTest::typeNames)
        .filter(type -> type.contains("/"))
        .map(type -> type.substring(0, type.lastIndexOf('/')).replace('/', '.'));
  }

  private static final Pattern TYPE = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

  private static Stream<String> typeNames(PoolEntry entry) {
    return switch (entry) {
      case ClassEntry type when !type.asInternalName().startsWith("[") ->
          Stream.of(type.asInternalName());
      case Utf8Entry text -> TYPE.matcher(text.stringValue()).results().map(r -> r.group(1));
      default -> Stream.empty();
    };
  }

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}

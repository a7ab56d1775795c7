package org.careleaf.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs the libraries that are under test, and makes a PDF with what came out. */
class RewrittenJarsTest {
  /** Makes a PDF with text, and says whether the engine wrote metadata. */
  private static final String PROBE =
      """
      import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
      import java.io.*;
      class Probe {
        public static void main(String[] args) throws Exception {
          var out = new ByteArrayOutputStream();
          var builder = new PdfRendererBuilder();
          builder.usePdfUaAccessibility(true);
          builder.useFont(new File(args[0]), "Face");
          builder.withHtmlContent(
              "<html lang='en'><head><title>T</title><meta name='subject' content='T'/></head>"
                  + "<body style='font-family: Face'>words</body></html>", "");
          builder.toStream(out);
          builder.run();
          try (var pdf = org.apache.pdfbox.Loader.loadPDF(out.toByteArray())) {
            System.out.print(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf));
            System.out.println(pdf.getDocumentCatalog().getMetadata());
          }
        }
      }
      """;

  @TempDir private Path target;

  @BeforeEach
  void gather() throws IOException {
    Files.createDirectories(target.resolve("lib"));
    try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, target.resolve("lib").resolve(jar.getFileName()));
      }
    }
  }

  @Test
  void theyDoTheSameWithoutTheirDetours() throws Exception {
    assertEquals("", pack());
    Path probe = Files.writeString(target.resolve("Probe.java"), PROBE);
    Path font =
        Path.of("src/main/resources/org/careleaf/fonts/AtkinsonHyperlegibleNext-Regular.ttf");

    List<String> said =
        run("-cp", target.resolve("careleaf/lib") + "/*", probe.toString(), font.toString())
            .lines()
            .filter(line -> !line.startsWith("com.openhtmltopdf"))
            .toList();

    assertEquals(List.of("words", "null"), said);
  }

  @Test
  void aLibraryThatHasChangedStopsTheBuild() throws Exception {
    Files.copy(jar("xmpbox-"), target.resolve("lib/fontbox-9.jar"));

    String log = pack();

    assertTrue(log.contains("fontbox-9.jar ha"), log);
  }

  private Path jar(String begins) throws IOException {
    try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith(begins))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What packing says: nothing where it went well. */
  private String pack() throws Exception {
    Path classes = Path.of("target", "classes");
    Path jar = target.resolve("careleaf.jar");
    String jars = Path.of(System.getProperty("java.home", ""), "bin", "jar").toString();
    said(jars, "--create", "--file=" + jar, "-C", classes.toString(), "org");
    Files.createDirectories(target.resolve("classes"));
    Files.copy(
        classes.resolve("module-info.class"),
        target.resolve("classes/module-info.class"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return run(
        Path.of("packaging/common/ProgramFolder.java").toString(),
        Path.of("").toAbsolutePath().toString(),
        target.toString(),
        jar.toString());
  }

  private String run(String... arguments) throws Exception {
    Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    return said(
        Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toArray(String[]::new));
  }

  private String said(String... command) throws Exception {
    Path log = target.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return Files.readString(log);
  }
}

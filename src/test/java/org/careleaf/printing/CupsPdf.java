package org.careleaf.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printer that puts what it prints into a folder: Debian's printer-driver-cups-pdf. Which folder,
 * its settings say.
 */
public final class CupsPdf {
  private static final Path SETTINGS = Path.of("/etc/cups/cups-pdf.conf");
  private static final int TRIES = 300;

  private CupsPdf() {}

  /** A page that came out of the printer; sizes in points. */
  record PrintedPage(float width, float height, String text) {}

  /** Waits for the document whose first page holds a text that no other has, and takes it away. */
  static List<PrintedPage> take(String text) throws IOException, InterruptedException {
    List<Path> folders = folders();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      for (Path file : pdfs(folders)) {
        Optional<List<PrintedPage>> printed =
            read(file).filter(pages -> pages.getFirst().text().contains(text));
        if (printed.isPresent()) {
          Files.delete(file);
          return printed.get();
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("Nothing with \"" + text + "\" came out of the printer at " + folders);
  }

  /** Everything that lies in the folders of the printer now. */
  public static Set<Path> all() throws IOException {
    return Set.copyOf(pdfs(folders()));
  }

  /** Waits for a document that was not there before, and takes it away. */
  public static byte[] takeNew(Set<Path> before) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      for (Path file : pdfs(folders())) {
        if (!before.contains(file) && read(file).isPresent()) {
          byte[] bytes = Files.readAllBytes(file);
          Files.delete(file);
          return bytes;
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("Nothing new came out of the printer at " + folders());
  }

  private static List<Path> folders() throws IOException {
    return Stream.of(
            setting("Out", "/var/spool/cups-pdf/${USER}"),
            setting("AnonDirName", "/var/spool/cups-pdf/ANONYMOUS"))
        .map(path -> path.replace("${HOME}", property("user.home")))
        .map(path -> path.replace("${USER}", property("user.name")))
        .map(Path::of)
        .toList();
  }

  private static String setting(String key, String otherwise) throws IOException {
    try (Stream<String> lines = Files.lines(SETTINGS)) {
      return lines
          .filter(line -> line.startsWith(key + " "))
          .map(line -> line.substring(key.length()).strip())
          .findFirst()
          .orElse(otherwise);
    }
  }

  private static String property(String key) {
    return Objects.requireNonNull(System.getProperty(key));
  }

  private static List<Path> pdfs(List<Path> folders) throws IOException {
    List<Path> pdfs = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".pdf")).forEach(pdfs::add);
        }
      }
    }
    return pdfs;
  }

  /** Empty for a file that is still being written. */
  private static Optional<List<PrintedPage>> read(Path file) {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      List<PrintedPage> pages = new ArrayList<>();
      PDFTextStripper words = new PDFTextStripper();
      for (PDPage page : document.getPages()) {
        words.setStartPage(pages.size() + 1);
        words.setEndPage(pages.size() + 1);
        PDRectangle size = page.getMediaBox();
        pages.add(
            new PrintedPage(size.getWidth(), size.getHeight(), words.getText(document).strip()));
      }
      return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

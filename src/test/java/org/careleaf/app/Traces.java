package org.careleaf.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Finds a text wherever it may have been left: in UTF-8 or UTF-16, written out in hexadecimal,
 * packed, or drawn by a PDF.
 *
 * @param wanted the text, which nothing else holds
 */
record Traces(String wanted) {
  private static final int LARGEST = 50_000_000;
  private static final int MOST_UNPACKED = 5_000_000;
  private static final int GZIP = 0x1f8b;
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** Whether some bytes hold it. */
  boolean in(byte[] bytes) {
    return isIn(bytes) || unpacked(bytes).anyMatch(this::isIn) || isDrawn(bytes);
  }

  /** The files below a folder, changed since a moment, that hold it or are named so. */
  List<Path> below(Path folder, Instant since) throws IOException {
    return below(folder, Integer.MAX_VALUE, since);
  }

  /** The same of what is not deeper than so many folders: a folder that many programs share. */
  List<Path> below(Path folder, int depth, Instant since) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Finder finder = new Finder(found, FileTime.from(since));
      Files.walkFileTree(folder, Set.of(), depth, finder);
    }
    return found;
  }

  private boolean isIn(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return CHARSETS.stream()
        .map(wanted::getBytes)
        .flatMap(Traces::written)
        .anyMatch(pattern -> text.contains(pattern));
  }

  /** The bytes as they are, and as PDF and logs write them out. */
  private static Stream<String> written(byte[] pattern) {
    return Stream.of(
        new String(pattern, StandardCharsets.ISO_8859_1),
        HexFormat.of().formatHex(pattern),
        HexFormat.of().withUpperCase().formatHex(pattern));
  }

  /** What unpacks from wherever something packed may begin. */
  private static Stream<byte[]> unpacked(byte[] bytes) {
    return IntStream.range(0, Math.max(0, bytes.length - 2))
        .filter(at -> isPacked(bytes, at))
        .mapToObj(at -> unpacked(bytes, at));
  }

  private static boolean isPacked(byte[] bytes, int at) {
    int head = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    boolean deflated = (bytes[at] & 0x0f) == 8 && (bytes[at] & 0xff) <= 0x78 && head % 31 == 0;
    return deflated || head == GZIP;
  }

  /** As far as it goes. */
  private static byte[] unpacked(byte[] bytes, int at) {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    boolean gzip = bytes[at] == (byte) (GZIP >> 8);
    try (InputStream packed = new ByteArrayInputStream(bytes, at, bytes.length - at);
        InputStream in = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
      byte[] piece = new byte[8192];
      for (int read = in.read(piece); read >= 0 && into.size() < MOST_UNPACKED; ) {
        into.write(piece, 0, read);
        read = in.read(piece);
      }
    } catch (IOException e) {
      // It was not packed, or not to its end: what came out so far counts.
    }
    return into.toByteArray();
  }

  /** With fonts of its own a PDF holds the numbers of signs in place of letters. */
  private boolean isDrawn(byte[] bytes) {
    if (!new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      return false;
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).contains(wanted);
    } catch (IOException e) {
      return false;
    }
  }

  private final class Finder extends SimpleFileVisitor<Path> {
    private final List<Path> found;
    private final FileTime since;

    Finder(List<Path> found, FileTime since) {
      this.found = found;
      this.since = since;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return dir.endsWith(".m2") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean isNew = attributes.lastModifiedTime().compareTo(since) >= 0;
      if (isNew && attributes.isRegularFile() && (isNamed(file) || holds(file, attributes))) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      return FileVisitResult.CONTINUE; // somebody else's, or gone already
    }

    private boolean isNamed(Path file) {
      return file.toString().contains(wanted);
    }

    private boolean holds(Path file, BasicFileAttributes attributes) {
      try {
        return attributes.size() < LARGEST && in(Files.readAllBytes(file));
      } catch (IOException e) {
        return false;
      }
    }
  }
}

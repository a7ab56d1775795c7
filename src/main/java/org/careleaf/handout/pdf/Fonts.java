package org.careleaf.handout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a handout, and the only ones: a sign that they lack is refused, not replaced. */
final class Fonts {
  private static final String FOLDER = "/org/careleaf/fonts/AtkinsonHyperlegibleNext-";
  static final String FAMILY = "Atkinson Hyperlegible Next";

  /** Where a font file says how many tables it has, and where it lists them by name (OpenType). */
  private static final int TABLES_AT = 4;

  private static final int FIRST_TABLE_AT = 12;
  private static final int TABLE_LENGTH = 16;
  private static final byte[] LIGATURES = "GSUB".getBytes(StandardCharsets.US_ASCII);

  private final Map<Integer, byte[]> byWeight =
      Map.of(400, face("Regular"), 600, face("SemiBold"), 700, face("Bold"));

  /** As many as PDFs were written at a time. */
  private final Queue<Faces> idle = new ConcurrentLinkedQueue<>();

  private final Glyphs glyphs;
  private final Lettering lettering;

  Fonts() {
    try (Faces first = parsed()) {
      glyphs = new Glyphs(List.copyOf(first.byWeight.values()));
      lettering = Lettering.of(first.weight(400), first.weight(600), first.weight(700));
    }
  }

  private static byte[] face(String name) {
    return Resources.bytes(FOLDER + name + ".ttf");
  }

  /** Which characters the fonts have. */
  Glyphs glyphs() {
    return glyphs;
  }

  /** How wide words are in each weight of the fonts. */
  Lettering lettering() {
    return lettering;
  }

  /** The fonts for one PDF at a time: to be closed when it is written, and then taken again. */
  Faces take() {
    Faces waiting = idle.poll();
    return waiting == null ? parsed() : waiting;
  }

  private Faces parsed() {
    Map<Integer, TrueTypeFont> faces = new TreeMap<>();
    each((weight, font) -> faces.put(weight, parsed(font)));
    return new Faces(faces, idle);
  }

  /**
   * Without its ligatures: lines are broken and measured by single letters, and each handout would
   * look for them in every word. They are not even read, which takes as long as all else.
   */
  private static TrueTypeFont parsed(byte[] font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(withoutLigatures(font)));
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the handout cannot be read", e);
    }
  }

  /** The font with the table of its ligatures by another name, which no reader knows. */
  private static byte[] withoutLigatures(byte[] font) {
    byte[] without = font.clone();
    int tables = ByteBuffer.wrap(font).getShort(TABLES_AT);
    for (int table = 0; table < tables; table++) {
      int at = FIRST_TABLE_AT + table * TABLE_LENGTH;
      if (Arrays.equals(font, at, at + LIGATURES.length, LIGATURES, 0, LIGATURES.length)) {
        without[at] = 'x';
      }
    }
    return without;
  }

  /**
   * The fonts as they were read once; no two threads use the same.
   *
   * @param idle where they wait for the next PDF
   */
  record Faces(Map<Integer, TrueTypeFont> byWeight, Queue<Faces> idle) implements AutoCloseable {
    private TrueTypeFont weight(int weight) {
      return Objects.requireNonNull(byWeight.get(weight));
    }

    void addTo(PdfRendererBuilder builder, PDDocument pdf) {
      byWeight.forEach(
          (weight, face) ->
              builder.useFont(new Supplier(pdf, face), FAMILY, weight, FontStyle.NORMAL, true));
    }

    @Override
    public void close() {
      idle.add(this);
    }
  }

  /** Puts a font into a PDF when that first writes with it. */
  private static final class Supplier extends PDFontSupplier {
    private final PDDocument pdf;
    private final TrueTypeFont face;

    Supplier(PDDocument pdf, TrueTypeFont face) {
      super(null);
      this.pdf = pdf;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, face, true);
      } catch (IOException e) {
        throw new UncheckedIOException("a font of the handout cannot be read", e);
      }
    }
  }

  /** Each weight with its font file, in order. */
  void each(BiConsumer<Integer, byte[]> take) {
    new TreeMap<>(byWeight).forEach(take);
  }
}

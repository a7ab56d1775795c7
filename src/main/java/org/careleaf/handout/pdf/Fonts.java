package org.careleaf.handout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The fonts of a handout, and the only ones: a sign that they lack is refused, not replaced. */
final class Fonts {
  private static final String FOLDER = "/org/careleaf/fonts/AtkinsonHyperlegibleNext-";
  static final String FAMILY = "Atkinson Hyperlegible Next";

  private final Map<Integer, byte[]> byWeight =
      Map.of(400, face("Regular"), 600, face("SemiBold"), 700, face("Bold"));

  private static byte[] face(String name) {
    return Resources.bytes(FOLDER + name + ".ttf");
  }

  /** Which characters the fonts have. */
  Glyphs glyphs() {
    return new Glyphs(List.copyOf(byWeight.values()));
  }

  /** How wide words are in the fonts' normal and bold weight. */
  Lettering lettering() {
    return Lettering.of(
        Objects.requireNonNull(byWeight.get(400)), Objects.requireNonNull(byWeight.get(700)));
  }

  void addTo(PdfRendererBuilder builder) {
    each(
        (weight, font) ->
            builder.useFont(
                () -> new ByteArrayInputStream(font),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT)));
  }

  /** Each weight with its font file, in order. */
  void each(BiConsumer<Integer, byte[]> take) {
    new TreeMap<>(byWeight).forEach(take);
  }
}

package org.careleaf.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where the signs of a PDF stand. */
public final class PageSigns {
  private static final int MOST = 200_000;
  private static final double ABOVE = 0.3;

  private PageSigns() {}

  /**
   * The signs of all pages in the order in which they are printed, without blanks.
   *
   * @throws IllegalArgumentException for what is not a readable PDF
   */
  public static List<PageSign> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Collector collector = new Collector();
      collector.getText(document);
      return List.copyOf(collector.signs);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("This is not a PDF that can be read.", e);
    }
  }

  private static final class Collector extends PDFTextStripper {
    private final List<PageSign> signs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition at) {
      PDRectangle page = getCurrentPage().getCropBox();
      String text = at.getUnicode();
      if (!text.isBlank() && signs.size() < MOST) {
        double high = at.getHeightDir() * (1 + 2 * ABOVE);
        signs.add(
            new PageSign(
                getCurrentPageNo() - 1,
                text.strip(),
                at.getXDirAdj() / page.getWidth(),
                (at.getYDirAdj() - at.getHeightDir() * (1 + ABOVE)) / page.getHeight(),
                at.getWidthDirAdj() / page.getWidth(),
                high / page.getHeight()));
      }
    }
  }
}

package org.careleaf.printing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF as pictures, on white. */
public final class PagePictures {
  private static final int MAX_PAGES = 200;
  private static final long MAX_PIXELS_OF_A_PAGE = 40_000_000;

  /** Of the memory that there is: pages are shown, and sharpened, while two others are made. */
  private static final int SHARE_OF_MEMORY = 8;

  /**
   * How many threads draw one PDF, where there are so many: the preview waits for all its pages.
   */
  private static final int SHARES = 2;

  private static final float POINTS_PER_INCH = 72;

  private PagePictures() {}

  /**
   * A picture of every page, in order. All together take an eighth of the program's memory at most:
   * many pages are drawn less sharp.
   *
   * @param dpi pixels per inch of paper
   * @throws IllegalArgumentException with a sentence that says why, for what is not a readable PDF,
   *     for more than 200 pages, for a page of more than 40 million pixels, and for dpi that are
   *     not a number above zero
   */
  public static List<PagePicture> draw(byte[] pdf, float dpi) {
    if (!(dpi > 0) || Float.isInfinite(dpi)) {
      throw new IllegalArgumentException("Pages cannot be drawn at " + dpi + " dots per inch.");
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Extent> extents = fitting(document, dpi / POINTS_PER_INCH);
      PagePicture[] pictures = new PagePicture[extents.size()];
      IntStream.range(0, Math.min(SHARES, extents.size()))
          .parallel()
          .forEach(share -> drawShare(pdf, extents, share, pictures));
      return List.of(pictures);
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("This is not a PDF that can be read.", e);
    }
  }

  /**
   * How many pages a PDF has.
   *
   * @throws IllegalArgumentException for what is not a readable PDF
   */
  public static int count(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("This is not a PDF that can be read.", e);
    }
  }

  private static List<Extent> fitting(PDDocument document, float scale) {
    long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / Integer.BYTES;
    List<Extent> extents = extents(document, scale);
    long all = extents.stream().mapToLong(Extent::pixels).sum();
    return all <= most
        ? extents
        : extents(document, scale * (float) Math.sqrt((double) most / all));
  }

  private static List<Extent> extents(PDDocument document, float scale) {
    int pages = document.getNumberOfPages();
    if (pages > MAX_PAGES) {
      throw new TooLargeException(
          "This PDF has %,d pages; at most %,d can be shown.".formatted(pages, MAX_PAGES));
    }
    List<Extent> extents = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      extents.add(Extent.of(page, scale));
    }
    return extents;
  }

  /** Draws every second page. A document is not to be drawn by two threads: each reads its own. */
  private static void drawShare(
      byte[] pdf, List<Extent> extents, int share, PagePicture[] pictures) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = share; page < pictures.length; page += SHARES) {
        pictures[page] = draw(renderer, page, extents.get(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PagePicture draw(PDFRenderer renderer, int page, Extent extent)
      throws IOException {
    BufferedImage image =
        new BufferedImage(extent.width, extent.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, extent.width, extent.height);
      renderer.renderPageToGraphics(page, graphics, extent.scale);
    } finally {
      graphics.dispose();
    }
    int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new PagePicture(extent.width, extent.height, argb);
  }

  /** How many pixels a page takes; known before any is drawn. */
  private record Extent(int width, int height, float scale) {
    static Extent of(PDPage page, float scale) {
      PDRectangle box = page.getCropBox();
      boolean onItsSide = page.getRotation() % 180 != 0;
      long width = pixels(onItsSide ? box.getHeight() : box.getWidth(), scale);
      long height = pixels(onItsSide ? box.getWidth() : box.getHeight(), scale);
      // Each side first: the product of two large ones would overflow.
      if (Math.max(width, height) > MAX_PIXELS_OF_A_PAGE || width * height > MAX_PIXELS_OF_A_PAGE) {
        throw new TooLargeException(
            "A page of %,d by %,d pixels is too large to be shown.".formatted(width, height));
      }
      return new Extent((int) width, (int) height, scale);
    }

    long pixels() {
      return (long) width * height;
    }

    private static long pixels(float points, float scale) {
      return Math.max(1, Math.round((double) points * scale));
    }
  }

  private static final class TooLargeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    TooLargeException(String reason) {
      super(reason);
    }
  }
}

package org.careleaf.printing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a printer would put on paper, drawn at a pixel a point. */
final class PrintedPages {
  private PrintedPages() {}

  /** For each page its size, and where on it the red is. */
  static List<String> of(Pageable pages) throws IOException {
    List<String> seen = new ArrayList<>();
    for (int page = 0; page < pages.getNumberOfPages(); page++) {
      PageFormat format = pages.getPageFormat(page);
      BufferedImage sheet = draw(pages, page, format);
      seen.add("%dx%d %s".formatted(sheet.getWidth(), sheet.getHeight(), red(sheet)));
    }
    return seen;
  }

  private static BufferedImage draw(Pageable pages, int page, PageFormat format)
      throws IOException {
    BufferedImage sheet =
        new BufferedImage(
            (int) Math.round(format.getWidth()),
            (int) Math.round(format.getHeight()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    try {
      pages.getPrintable(page).print(graphics, format, page);
      return sheet;
    } catch (PrinterException e) {
      throw new IOException(e);
    } finally {
      graphics.dispose();
    }
  }

  private static String red(BufferedImage sheet) {
    Rectangle red = new Rectangle(-1, -1);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        if (sheet.getRGB(x, y) == 0xffff0000) {
          red.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return "red from %d,%d to %d,%d".formatted(red.x, red.y, red.x + red.width, red.y + red.height);
  }
}

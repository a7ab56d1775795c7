package org.careleaf.printing;

import java.io.ByteArrayInputStream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.SimpleDoc;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** The forms in which a document can go to a printer. */
final class PrintForm {
  private PrintForm() {}

  /**
   * The best form that the printer takes: the PDF, whose words stay words, before its pages, drawn
   * at actual size. Null where it takes neither.
   *
   * <p>Told a tray, Java asks CUPS for Letter whatever the size of the PDF; pages tell their size
   * themselves.
   *
   * @param hasTray whether a tray is told
   */
  static @Nullable Doc of(PDDocument document, byte[] pdf, Driver printer, boolean hasTray) {
    if (hasTray && !PrintTicket.isLetter(document)) {
      return pages(document, printer);
    }
    if (printer.takes(DocFlavor.BYTE_ARRAY.PDF)) {
      return new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null);
    }
    if (printer.takes(DocFlavor.INPUT_STREAM.PDF)) {
      return new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null);
    }
    return pages(document, printer);
  }

  private static @Nullable Doc pages(PDDocument document, Driver printer) {
    return printer.takes(DocFlavor.SERVICE_FORMATTED.PAGEABLE)
        ? new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)
        : null;
  }
}

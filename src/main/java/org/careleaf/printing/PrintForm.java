package org.careleaf.printing;

import java.io.ByteArrayInputStream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintService;
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
   */
  static @Nullable Doc of(PDDocument document, byte[] pdf, PrintService printer) {
    if (printer.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
      return new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null);
    }
    if (printer.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
      return new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null);
    }
    if (printer.isDocFlavorSupported(DocFlavor.SERVICE_FORMATTED.PAGEABLE)) {
      return new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }
    return null;
  }
}

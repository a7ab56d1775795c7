package org.careleaf.printing;

import java.util.Locale;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** What goes along with a document to the printer. Print queues show it: nothing of the patient. */
final class PrintTicket {
  static final String JOB_NAME = "Careleaf handout";
  private static final float POINTS_PER_INCH = 72;

  private PrintTicket() {}

  /** The job's name, and paper of the size of the first page. */
  static PrintRequestAttributeSet of(PDDocument document) {
    PrintRequestAttributeSet ticket = new HashPrintRequestAttributeSet();
    ticket.add(new JobName(JOB_NAME, Locale.ENGLISH));
    // Unless told, Java asks CUPS for Letter paper, whatever the printer holds.
    MediaSizeName paper = paper(document.getPage(0).getMediaBox());
    if (paper != null) {
      ticket.add(paper);
    }
    return ticket;
  }

  private static @Nullable MediaSizeName paper(PDRectangle page) {
    float shorter = Math.min(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
    float longer = Math.max(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
    return MediaSize.findMedia(shorter, longer, MediaSize.INCH);
  }
}

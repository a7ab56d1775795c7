package org.careleaf.printing;

import java.util.Locale;
import java.util.Optional;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What goes along with a document to the printer. Print queues show it: nothing of the patient. */
final class PrintTicket {
  static final String JOB_NAME = "Careleaf handout";
  private static final float POINTS_PER_INCH = 72;

  private PrintTicket() {}

  /**
   * The job's name; the tray, or else paper of the size of the first page, since Java has one place
   * for both; sides and ink where the printer knows them.
   */
  static PrintRequestAttributeSet of(
      PDDocument document, Driver printer, PrintChoice choice, Optional<MediaTray> tray) {
    PrintRequestAttributeSet ticket = new HashPrintRequestAttributeSet();
    ticket.add(new JobName(JOB_NAME, Locale.ENGLISH));
    // Unless told, Java asks CUPS for Letter paper, whatever the printer holds.
    tray.map(Attribute.class::cast).or(() -> paper(document)).ifPresent(ticket::add);
    choice
        .sides()
        .map(sided -> sided == Sided.TWO ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED)
        .ifPresent(sides -> addKnown(ticket, sides, printer));
    choice
        .ink()
        .map(ink -> ink == Ink.GRAY ? Chromaticity.MONOCHROME : Chromaticity.COLOR)
        .ifPresent(color -> addKnown(ticket, color, printer));
    return ticket;
  }

  /** Whether the first page is of US Letter. */
  static boolean isLetter(PDDocument document) {
    return paper(document).equals(Optional.of(MediaSizeName.NA_LETTER));
  }

  private static void addKnown(
      PrintRequestAttributeSet ticket, PrintRequestAttribute wanted, Driver printer) {
    if (printer.supports(wanted)) {
      ticket.add(wanted);
    }
  }

  private static Optional<MediaSizeName> paper(PDDocument document) {
    PDRectangle page = document.getPage(0).getMediaBox();
    float shorter = Math.min(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
    float longer = Math.max(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
    return Optional.ofNullable(MediaSize.findMedia(shorter, longer, MediaSize.INCH));
  }
}

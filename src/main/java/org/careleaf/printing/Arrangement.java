package org.careleaf.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages as they are to come out: only those that were chosen, and as often. The document itself
 * is arranged, since no way to a printer can be trusted with it: Java's does not tell CUPS the
 * pages nor that copies come set by set, and drivers that promise copies make one.
 */
final class Arrangement {
  private Arrangement() {}

  /**
   * The same bytes where all is wanted once.
   *
   * @throws IllegalArgumentException for a page that the document does not have
   */
  static byte[] of(byte[] pdf, PDDocument document, PrintChoice choice) throws IOException {
    if (choice.pages().isEmpty() && choice.copies() == 1) {
      return pdf;
    }
    List<PDPage> set = set(document, choice);
    try (PDDocument arranged = new PDDocument()) {
      for (int copy = 0; copy < choice.copies(); copy++) {
        set.forEach(page -> arranged.addPage(copy(page)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      arranged.save(bytes, CompressParameters.NO_COMPRESSION); // older printers read no other
      return bytes.toByteArray();
    }
  }

  private static List<PDPage> set(PDDocument document, PrintChoice choice) {
    int count = document.getNumberOfPages();
    List<Integer> numbers =
        choice.pages().isEmpty()
            ? IntStream.rangeClosed(1, count).boxed().toList()
            : choice.pages();
    List<PDPage> set = new ArrayList<>();
    for (int number : numbers) {
      if (number < 1 || number > count) {
        throw new IllegalArgumentException("There is no page " + number + " of " + count + ".");
      }
      set.add(document.getPage(number - 1));
    }
    if (mustEndOnABack(choice) && set.size() % 2 == 1) {
      set.add(new PDPage(set.getLast().getMediaBox()));
    }
    return set;
  }

  /** On both sides, the next copy would otherwise begin on the back of this one's last sheet. */
  private static boolean mustEndOnABack(PrintChoice choice) {
    return choice.copies() > 1 && choice.sides().equals(Optional.of(Sided.TWO));
  }

  /** Shares the content; what only a reader on a screen needs stays behind. */
  private static PDPage copy(PDPage page) {
    COSDictionary dictionary = new COSDictionary(page.getCOSObject());
    dictionary.removeItem(COSName.PARENT);
    dictionary.removeItem(COSName.ANNOTS);
    dictionary.removeItem(COSName.STRUCT_PARENTS);
    PDPage copy = new PDPage(dictionary);
    copy.setResources(page.getResources());
    copy.setMediaBox(page.getMediaBox());
    copy.setCropBox(page.getCropBox());
    copy.setRotation(page.getRotation());
    return copy;
  }
}

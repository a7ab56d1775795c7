package org.careleaf.handout.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a tagged PDF says of itself (PDF/UA-1, part 7.1): that it is tagged, its language, its title
 * and that this is shown. The PDF engine says the same, by an XML library of PDFBox's that takes a
 * tenth of a first handout's time to be ready: the packed program's engine leaves it to this.
 */
final class Metadata {
  /** What stands before the title, between title and subject, and after. */
  private final String[] packet =
      Resources.text("/org/careleaf/handout/pdf/metadata.xml").split("TEXT", -1);

  /** Says it of a PDF whose title and subject stand in its properties. */
  void addTo(PDDocument pdf, String language) throws IOException {
    PDDocumentInformation properties = pdf.getDocumentInformation();
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        (packet[0]
                + escaped(properties.getTitle())
                + packet[1]
                + escaped(properties.getSubject())
                + packet[2])
            .getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    catalog.setLanguage(language);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a PDF says of itself; that all of it is there, the tests of PDF/UA hold. */
class MetadataTest {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  @Test
  void anySignMayStandInATitle() throws Exception {
    String title = "Neck & back <pain> TEXT \"é\"";
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentInformation().setTitle(title);
      pdf.getDocumentInformation().setSubject("Care of " + title);

      new Metadata().addTo(pdf, "es");

      Document xmp = parsed(pdf.getDocumentCatalog().getMetadata().toByteArray());
      assertEquals(List.of(title), said(xmp, "title"));
      assertEquals(List.of("Care of " + title), said(xmp, "description"));
      assertEquals("es", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  private static Document parsed(byte[] xmp) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
  }

  private static List<String> said(Document xmp, String what) {
    NodeList said = xmp.getElementsByTagNameNS(DUBLIN_CORE, what);
    return IntStream.range(0, said.getLength())
        .mapToObj(said::item)
        .map(Element.class::cast)
        .map(one -> one.getElementsByTagNameNS(RDF, "li").item(0).getTextContent())
        .toList();
  }
}

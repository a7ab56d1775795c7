package org.careleaf.handout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.handout.PaperSize;
import org.w3c.dom.Document;

/** Renders an HTML document as a tagged PDF. It loads nothing that the document names. */
final class PdfEngine {
  static {
    XRLog.setLoggerImpl(new EngineLog());
  }

  private final Fonts fonts;
  private final Figures figures;
  private final Metadata metadata = new Metadata();

  PdfEngine(Fonts fonts) {
    this.fonts = fonts;
    this.figures = new Figures(fonts);
  }

  Pdf render(Document html, PaperSize paper) {
    try (Fonts.Faces faces = fonts.take();
        PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = builder(html, paper, faces, pdf).buildPdfRenderer()) {
      paint(renderer);
      RepeatedHeadings.silence(pdf);
      metadata.addTo(pdf, html.getDocumentElement().getAttribute("lang"));
      return new Pdf(bytes(pdf, html), pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF cannot be made", e);
    }
  }

  /**
   * The engine's own XMP, where it is not packed without, asks every jar on the path for an XML
   * writer, each time anew, which took a fifth of the whole; with the JDK's own loader it is the
   * JDK's at once.
   */
  private static void paint(PdfBoxRenderer renderer) throws IOException {
    renderer.layout();
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private PdfRendererBuilder builder(
      Document html, PaperSize paper, Fonts.Faces faces, PDDocument pdf) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    faces.addTo(builder, pdf);
    builder.withW3cDocument(html, "");
    builder.withProducer("Careleaf");
    builder.usePdfUaAccessibility(true);
    builder.useObjectDrawerFactory(figures);
    builder.useDefaultPageSize((float) paper.widthMm(), (float) paper.heightMm(), PageSizeUnits.MM);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    return builder;
  }

  /** The same document makes the same bytes: no clock goes into them. */
  private static byte[] bytes(PDDocument pdf, Document html) throws IOException {
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    CRC32 content = new CRC32();
    content.update(html.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(content.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}

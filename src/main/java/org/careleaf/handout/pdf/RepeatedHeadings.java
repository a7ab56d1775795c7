package org.careleaf.handout.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Keeps headings that are printed again on each page, of tables and of lists that run over, from
 * being told again: the engine adds every repetition to the first heading's tag, and a reader would
 * hear "Herniated disc, herniated disc, herniated disc". Repetitions become artifacts, as PDF/UA
 * asks.
 */
final class RepeatedHeadings {
  private static final COSName PAGE = COSName.PG;
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  /** The style sheet keeps a heading on one page: what of it is on another one is repeated. */
  private static final Set<String> HEADINGS = Set.of("THead", "H2", "H3");

  private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

  static void silence(PDDocument pdf) throws IOException {
    RepeatedHeadings headings = new RepeatedHeadings();
    headings.untag(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), false);
    for (Map.Entry<COSDictionary, Set<Integer>> page : headings.repeated.entrySet()) {
      rewrite(pdf, new PDPage(page.getKey()), page.getValue());
    }
  }

  private void untag(COSDictionary tag, boolean within) {
    boolean head = within || HEADINGS.contains(tag.getNameAsString(COSName.S, ""));
    switch (tag.getDictionaryObject(COSName.K)) {
      case COSDictionary kid -> untag(kid, head);
      case COSArray kids -> untag(kids, head);
      case null, default -> {}
    }
  }

  private void untag(COSArray kids, boolean head) {
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        if (head && elsewhere(kid)) {
          repeated
              .computeIfAbsent(kid.getCOSDictionary(PAGE), page -> new HashSet<>())
              .add(kid.getInt(COSName.MCID));
          kids.remove(i);
        } else {
          untag(kid, head);
        }
      }
    }
  }

  /** Whether this refers to text on another page than the one that its tag began on. */
  private static boolean elsewhere(COSDictionary kid) {
    return "MCR".equals(kid.getNameAsString(COSName.TYPE));
  }

  private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> silent) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (begins(tokens, i, silent)) {
        tokens.set(i - 2, ARTIFACT);
        tokens.set(i - 1, new COSDictionary());
      }
    }
    PDStream contents = new PDStream(pdf);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(contents);
  }

  private static boolean begins(List<Object> tokens, int at, Set<Integer> silent) {
    return tokens.get(at) instanceof Operator operator
        && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
        && tokens.get(at - 1) instanceof COSDictionary properties
        && silent.contains(properties.getInt(COSName.MCID));
  }
}

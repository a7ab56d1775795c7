package org.careleaf.handout.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: along its tags. */
final class TagTree {
  /** A stretch of text under one tag. */
  record Told(String tag, int page, String text) {}

  private final PDDocument pdf;
  private final Map<Integer, Map<Integer, String>> texts = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  private TagTree(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Everything that is told, in order; the page counts from 1. */
  static List<Told> read(PDDocument pdf) throws IOException {
    TagTree tree = new TagTree(pdf);
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(pdf.getPage(page));
      Map<Integer, String> onPage = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, onPage));
      tree.texts.put(page + 1, onPage);
    }
    tree.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "", null);
    return tree.told;
  }

  /**
   * What is told, as one text without spaces: lines and pages break where they like. Of a figure
   * its alternative text is told, and not the words in it.
   */
  static String text(PDDocument pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Told told : read(pdf)) {
      text.append(told.tag().contains("/Figure") ? "" : told.text());
    }
    return withoutSpaces(text.toString());
  }

  static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> onPage) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, onPage);
      }
    }
    onPage.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void walk(PDStructureNode node, String tag, @Nullable PDPage page) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element ->
            walk(
                element,
                tag + "/" + element.getStructureType() + language(element, tag),
                element.getPage() == null ? page : element.getPage());
        case Integer mcid -> tell(tag, page, mcid);
        case PDMarkedContentReference reference ->
            tell(
                tag, reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
        default -> {}
      }
    }
  }

  /** A language within the document's own, as "@en". */
  private static String language(PDStructureElement element, String around) {
    String language = element.getLanguage();
    return language == null || around.isEmpty() ? "" : "@" + language;
  }

  private void tell(String tag, @Nullable PDPage page, int mcid) {
    int number = page == null ? 0 : pdf.getPages().indexOf(page) + 1;
    told.add(new Told(tag, number, texts.getOrDefault(number, Map.of()).getOrDefault(mcid, "")));
  }
}

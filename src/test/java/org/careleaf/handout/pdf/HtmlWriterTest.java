package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?: [^>]*)?)>");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?|file|ftp):|//|href|src=");

  @Test
  void everyHandoutIsOneWholePageThatNamesItsLanguageTitleAndCharset() {
    for (Map.Entry<String, Handout> sample : Samples.all().entrySet()) {
      Handout handout = sample.getValue();
      String html = new HtmlWriter().write(handout);
      String start =
          "<!DOCTYPE html>\n<html lang=\""
              + handout.language().toLanguageTag()
              + "\"><head><meta charset=\"utf-8\">";
      assertTrue(html.startsWith(start), sample.getKey());
      assertTrue(html.contains("<title>" + handout.title() + "</title>"), sample.getKey());
      assertTrue(html.endsWith("</body></html>\n"), sample.getKey());
    }
  }

  @Test
  void everyTextOfTheHandoutIsThereInReadingOrder() {
    for (Map.Entry<String, Handout> sample : Samples.all().entrySet()) {
      String text = text(new HtmlWriter().write(sample.getValue()));
      int at = 0;
      for (String part : ReadingOrder.of(sample.getValue())) {
        int found = text.indexOf(TagTree.withoutSpaces(part), at);
        assertTrue(found >= 0, () -> sample.getKey() + " lacks, or has too early: " + part);
        at = found;
      }
    }
  }

  @Test
  void nothingInItRunsLeadsElsewhereOrIsFetched() {
    String html = new HtmlWriter().write(Samples.all().values().iterator().next());
    String page = STYLE.matcher(html).replaceAll("");

    assertFalse(TAG.matcher(page).results().anyMatch(tag -> tag.group(2).matches("a|script|link")));
    assertFalse(ADDRESS.matcher(page).find(), page);
    assertFalse(page.contains("bookmark"), page);
    assertTrue(html.contains("font-weight: 700; src: url(data:font/ttf;base64,"));
    assertTrue(page.contains("content=\"default-src 'none'; "), page);
  }

  @Test
  void textIsOnlyEverText() {
    String evil = "</style></title><script>alert(1)</script><img src=x onerror=\"y\"> &lt; \u0000";
    Handout handout =
        new Handout(
            evil,
            Locale.ENGLISH,
            PaperSize.A4,
            evil,
            List.of(new Block.Title(evil), new Block.Paragraph(Passage.of(evil))));
    String page = STYLE.matcher(new HtmlWriter().write(handout)).replaceAll("");

    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("\u0000"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertTrue(page.contains("&amp;lt;"), page);
    assertEquals(
        List.of(),
        TAG.matcher(page).results().filter(tag -> tag.group(3).contains("onerror=\"y")).toList());
  }

  @Test
  void theSheetIsTheHandouts() {
    Handout a4 = Samples.one(PaperSize.A4, TestLibrary.ALPHA);

    assertTrue(new HtmlWriter().write(a4).contains("@page { size: 210.0mm 297.0mm; }"));
  }

  @Test
  void tagsAreClosedInTheOrderInWhichTheyWereOpened() {
    for (Handout handout : Samples.all().values()) {
      String page = STYLE.matcher(new HtmlWriter().write(handout)).replaceAll("");
      Deque<String> open = new ArrayDeque<>();
      TAG.matcher(page)
          .results()
          .filter(tag -> !tag.group(2).matches("meta|br|hr|img"))
          .forEach(
              tag -> {
                if (tag.group(1).isEmpty()) {
                  open.push(tag.group(2));
                } else {
                  assertEquals(open.pop(), tag.group(2));
                }
              });
      assertTrue(open.isEmpty(), open::toString);
    }
  }

  private static String text(String html) {
    String bare = TAG.matcher(STYLE.matcher(html).replaceAll("")).replaceAll("");
    return TagTree.withoutSpaces(
        bare.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }
}

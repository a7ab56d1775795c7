package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** What readers with low vision take home. */
class LargeLettersTest {
  private static final Library LIBRARY = ShippedContent.library();

  /** In points; the PDF rounds. */
  private static final double LARGE = 17.9;

  private static final int MOST_IN_A_GROUP = 4;

  @Test
  void allButTheSmallPrintIsLarge() throws IOException {
    Handout handout = compared(TypeSize.LARGE);

    assertEquals(List.of(), small(handout));
  }

  /** Control. */
  @Test
  void inStandardLettersNextToNothingIsLarge() throws IOException {
    assertNotEquals(List.of(), small(compared(TypeSize.STANDARD)));
  }

  /** A whole page of signs would leave much of the one before it blank. */
  @Test
  void signsToCallForStandInShortGroupsAndNoneIsLost() {
    int longest = 0;
    for (Condition condition : LIBRARY.conditions().values()) {
      List<CareCard> usual = calls(one(condition, TypeSize.STANDARD));
      List<CareCard> large = calls(one(condition, TypeSize.LARGE));

      assertEquals(items(usual), items(large), condition.id());
      large.forEach(card -> assertTrue(card.items().size() <= MOST_IN_A_GROUP, condition.id()));
      longest =
          Math.max(longest, usual.stream().mapToInt(card -> card.items().size()).max().orElse(0));
    }
    assertFalse(longest <= MOST_IN_A_GROUP, "no condition has a long card");
  }

  private static List<CareCard> calls(Handout handout) {
    return handout.blocks().stream()
        .filter(CareCard.class::isInstance)
        .map(CareCard.class::cast)
        .filter(card -> !card.isEmergency())
        .toList();
  }

  private static List<String> items(List<CareCard> cards) {
    return cards.stream()
        .flatMap(card -> card.items().stream().map(item -> card.urgency() + " " + item.text()))
        .toList();
  }

  private static Handout one(Condition condition, TypeSize size) {
    return Samples.composer(LIBRARY).conditions(List.of(condition), options(size));
  }

  /** Under a letterhead. */
  private static Handout compared(TypeSize size) {
    List<Condition> conditions =
        Stream.of("herniated-disc", "degenerative-disc-disease")
            .map(LIBRARY.conditions()::get)
            .toList();
    Handout handout = Samples.composer(LIBRARY).comparison(conditions, options(size));
    List<Block> blocks = new ArrayList<>(handout.blocks());
    blocks.addFirst(
        new Block.Masthead(Optional.of(Letterheads.usual()), "For Ann", "November 30, 2026"));
    return handout.with(blocks);
  }

  private static HandoutOptions options(TypeSize size) {
    HandoutOptions usual = Samples.options(PaperSize.LETTER);
    return new HandoutOptions(
        usual.paper(),
        usual.date(),
        new Look(size, Look.Ink.COLOUR, Look.Pictures.TWO),
        usual.selection());
  }

  /** The texts of a handout, small print apart, that its large letters do not spell. */
  private static List<String> small(Handout handout) throws IOException {
    String large = largeLetters(handout);
    return handout.blocks().stream()
        .flatMap(LargeLettersTest::toRead)
        .filter(text -> !large.contains(spelled(text)))
        .toList();
  }

  private static Stream<String> toRead(Block block) {
    return switch (block) {
      case Block.ReviewLine _, Block.FinePrint _ -> Stream.of();
      case Block.Masthead(var clinic, var recipient, _) ->
          Stream.concat(
              Stream.of(recipient),
              clinic.stream()
                  .flatMap(
                      one ->
                          Stream.concat(Stream.of(one.name()), ReadingOrder.calls(one).stream())));
      case Block.Picture(_, var caption) -> Stream.of(caption.text());
      default -> ReadingOrder.texts(block);
    };
  }

  private static String largeLetters(Handout handout) throws IOException {
    StringBuilder letters = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(handout))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (text.getFontSizeInPt() >= LARGE) {
            letters.append(text.getUnicode());
          }
        }
      }.getText(pdf);
    }
    return spelled(letters.toString());
  }

  private static String spelled(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

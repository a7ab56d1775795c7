package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Selection.Length;
import org.careleaf.handout.pdf.HtmlWriter;
import org.careleaf.model.Library;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

/** What a handout says of what is open: what nobody knows, what to do, what to ask. */
class OpenQuestionsTest {
  private static final Library LIBRARY = OpenTopics.library();
  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static final HandoutItem ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final HandoutItem TABLETS = new OfTreatment("tablets");

  @Test
  void aConditionSaysWhatIsNotKnownAfterWhatToExpectAndAsksItsOwnQuestionsFirst() {
    String sheet = text(Selection.FULL, ALPHA);

    assertTrue(
        sheet.contains(
            """
            What to expect
            --------------
            Most people are well after 4 weeks.

            What is not known
            -----------------
            - Nobody knows why it comes back.
            """),
        sheet);
    assertTrue(
        sheet.contains(
            """
            Questions to ask us
            -------------------
            - When may I work?
            - How do I sleep best?
            - Which of these steps is best for me to start with?
            - What should we do if I do not get better?
            My own questions:
            _______________________________________
            _______________________________________
            """),
        sheet);
    assertFalse(sheet.contains("infection"), "why a sign is one is for staff");
  }

  @Test
  void aTreatmentSaysWhatMattersMostWhatToDoAndWhatComesOfDoingNothing() {
    String sheet = text(Selection.FULL, TABLETS);

    assertEquals(
        List.of(
            "Take as few as you can.",
            "What it is",
            "Tablets.",
            "Ask us first, before you use tablets, if you",
            "- have kidney disease",
            "What to do",
            "[ ] Take them with food.",
            "[ ] Count what you take.",
            "What it can do",
            "- They help some people.",
            "What harm it can do",
            "- They can make you sick.",
            "What happens without it",
            "Most people get well without them.",
            "What is not known",
            "- Nobody knows the best dose."),
        sheet
            .lines()
            .dropWhile(line -> !line.startsWith("Take as few"))
            .filter(line -> !line.isBlank() && !line.startsWith("-----") && !isCard(line))
            .limit(16)
            .toList());
    assertTrue(sheet.contains("- How long do I take them?"), sheet);
  }

  private static boolean isCard(String line) {
    return line.startsWith("! ") || line.startsWith("  - ");
  }

  @Test
  void whatIsNotKnownCanBeSwitchedOffAndTheShortFormHasItNot() {
    Selection off = new Selection(Length.FULL, Set.of(Part.NOT_KNOWN), Set.of());
    Selection brief = new Selection(Length.SHORT, Set.of(), Set.of());

    assertFalse(text(off, ALPHA).contains("not known"));
    assertFalse(text(off, TABLETS).contains("not known"));
    assertFalse(text(brief, ALPHA).contains("not known"));
    assertTrue(text(brief, TABLETS).contains("[ ] Take them with food."));
  }

  @Test
  void howToTakeAMedicineCannotBeStruck() {
    String key = "treatments/tablets:steps.food";
    Selection struck = new Selection(Length.FULL, Set.of(), Set.of(key));

    assertTrue(text(struck, TABLETS).contains("[ ] Take them with food."));
  }

  @Test
  void ofSeveralTopicsEachAsksInTurnAndNoMoreThanThree() {
    List<String> asked =
        text(Selection.FULL, TABLETS, ALPHA)
            .lines()
            .dropWhile(line -> !line.equals("Questions to ask us"))
            .filter(line -> line.startsWith("- "))
            .toList();

    assertEquals(
        List.of(
            "- How long do I take them?",
            "- When may I work?",
            "- How do I sleep best?",
            "- Which of these steps is best for me to start with?",
            "- What should we do if I do not get better?"),
        asked);
  }

  @Test
  void aComparisonHasARowWithoutAMarkAndNoneWhereNothingIsSaid() {
    HandoutItem both = new OfComparison(List.of(TestLibrary.ALPHA, TestLibrary.BETA));
    HandoutItem silent = new OfComparison(List.of(TestLibrary.BETA, TestLibrary.GAMMA));

    assertEquals(
        List.of(List.of(List.of("Nobody knows why it comes back."), List.of("Not stated"))),
        made(Selection.FULL, both).blocks().stream()
            .filter(Block.ComparisonTable.class::isInstance)
            .flatMap(block -> ((Block.ComparisonTable) block).rows().stream())
            .filter(row -> row.label().equals("What is not known"))
            .map(row -> row.cells().stream().map(Passage::texts).toList())
            .toList());
    assertFalse(text(Selection.FULL, silent).contains("What is not known"));
  }

  @Test
  void theWebPageSaysItToo() {
    String page = new HtmlWriter().write(made(Selection.FULL, TABLETS));

    for (String said : List.of("What to do", "Count what you take.", "What happens without it")) {
      assertTrue(page.contains(said), said);
    }
  }

  @Test
  void whoSignsSignsEveryWordOfIt() {
    Map<String, String> words =
        PrintedWords.of(LIBRARY, LIBRARY.condition(TestLibrary.ALPHA).orElseThrow(), WORDS);

    assertEquals("Nobody knows why it comes back.", words.get("notKnown.why-it-returns.plain"));
    assertEquals("When may I work?", words.get("questions.work.plain"));
    assertFalse(words.containsKey("questions.work.text"));
    assertEquals("Staff: It may be an infection.", words.get("red flag fever why.text"));
    assertEquals("Take them with food.", words.get("treatment tablets steps.food.plain"));
    assertEquals("Take as few as you can.", words.get("treatment tablets mainMessage.plain"));
    assertEquals(
        "Most people get well without them.", words.get("treatment tablets withoutIt.plain"));
  }

  @Test
  void theReviewCopyShowsItAndCountsNoQuestionAsUnsourced() {
    Handout copy =
        new ReviewCopy(LIBRARY, WORDS)
            .compose(
                LIBRARY.condition(TestLibrary.ALPHA).orElseThrow(),
                ReviewCopy.Changed.NOTHING,
                Samples.options(PaperSize.LETTER));
    List<String> read = ReadingOrder.of(copy);

    assertTrue(
        read.containsAll(
            List.of(
                "fever: why",
                "Staff: It may be an infection.",
                "questions: work",
                "When may I work?",
                "tablets steps: food")),
        read.toString());
    assertTrue(
        read.stream().anyMatch(line -> line.startsWith("16 of the topic's own 23 statements")),
        read.toString());
  }

  private static String text(Selection selection, HandoutItem... items) {
    return new PlainTextWriter().write(made(selection, items));
  }

  private static Handout made(Selection selection, HandoutItem... items) {
    HandoutOptions options = Samples.options(PaperSize.LETTER).with(selection);
    return new HandoutComposer(LIBRARY, WORDS)
        .compose(Arrays.asList(items), options, ForPatient.NOBODY, "");
  }
}

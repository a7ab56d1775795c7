package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Problems;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Problem;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;
import org.junit.jupiter.api.Test;

class WordingCheckTest {
  private static final List<GlossaryTerm> GLOSSARY =
      List.of(
          term(Use.TAUGHT, "Pain down your leg.", "sciatica"),
          term(Use.REPLACE, "on both sides", "bilateral", "bilaterally"),
          term(Use.REPLACE, "nerve pain", "nerve root pain"));

  @Test
  void aHardWordIsSaidOncePerFileWhereItIsFirstUsed() {
    assertEquals(
        List.of(
            "red-flags/x.json:2:22: to-do: \"spondylitis\" is a hard word, and the glossary does"
                + " not have it; explain it in glossary.json, or use a plainer word"
                + " (items[0].plain)"),
        check("red-flags/x.json", "You have spondylitis.", "Spondylitis hurts."));
  }

  @Test
  void aWordThatTheGlossaryExplainsIsNotSaid() {
    assertEquals(List.of(), check("red-flags/x.json", "You have Sciatica."));
    assertEquals(1, check("red-flags/x.json", "You have sciaticas.").size(), "no such form");
  }

  @Test
  void aWordToReplaceIsSaidWithThePlainOne() {
    assertEquals(
        List.of(
            "library.json:2:22: to-do: \"bilaterally\" is not for patients;"
                + " write \"on both sides\" (items[0].plain)",
            "library.json:3:12: to-do: \"nerve root pain\" is not for patients;"
                + " write \"nerve pain\" (items[1].plain)"),
        check("library.json", "It hurts bilaterally.", "You have nerve root pain, bilaterally."));
  }

  @Test
  void partsOfWordsAndStaffWordingAreLeftAlone() {
    assertEquals(List.of(), check("red-flags/x.json", "Nerve root pains; nerve roots."));
  }

  /** 25 words, 42 syllables, 4 sentences: 0.39 * 6.25 + 11.8 * 1.68 - 15.59 = 6.67. */
  @Test
  void aTopicThatIsTooHardIsSaidAtTheSentenceThatWeighsMost() {
    assertEquals(
        List.of(
            "symptoms/x.json:3:12: to-do: the patient wordings of this file read at grade 6.7; 6.0"
                + " is the most; shorten this first: \"The physical examination of your lower back"
                + " by the doctor or a physician assistant takes several minutes.\" (17 words; long"
                + " ones: physical, examination, physician, assistant, several) (items[1].plain)"),
        check(
            List.of(term(Use.TAUGHT, "A check.", "examination")),
            Locale.ENGLISH,
            "symptoms/x.json",
            "Surgery.",
            "We help. The physical examination of your lower back by the doctor or a physician"
                + " assistant takes several minutes.",
            "It does not hurt you."));
  }

  @Test
  void aTopicOfGradeSixIsNotSaid() {
    // 0.39 * 10 + 11.8 * 15 / 10 - 15.59 = 6.01, shown as 6.0.
    String six = "My doctor and my mother never eat pears after supper.";

    assertEquals(6.01, english().grade(List.of(six)).orElseThrow(), 0.000_001);
    assertEquals(List.of(), check("conditions/x.json", six));
    assertEquals(1, check("conditions/x.json", six.replace("eat", "swallow")).size());
  }

  @Test
  void onlyTopicsAreGraded() {
    String hard = "Physical therapists and hospital doctors consider several different medicines.";

    assertEquals(
        List.of(1, 1, 1, 0, 0, 0),
        List.of("conditions/x", "symptoms/x", "treatments/x", "red-flags/x", "library", "glossary")
            .stream()
            .map(name -> check(name + ".json", hard).size())
            .toList());
  }

  @Test
  void anotherLanguageHasNoGradesAndNoHardWords() {
    String text = "Spondylitis considerablemente complicada bilateral.";

    assertEquals(
        List.of(
            "conditions/x.json:2:22: to-do: \"bilateral\" is not for patients;"
                + " write \"on both sides\" (items[0].plain)"),
        check(GLOSSARY, Locale.of("es"), "conditions/x.json", text));
    assertEquals(5, check(GLOSSARY, Locale.ENGLISH, "conditions/x.json", text).size());
  }

  private static List<String> check(String name, String... plain) {
    return check(GLOSSARY, Locale.ENGLISH, name, plain);
  }

  private static List<String> check(
      List<GlossaryTerm> glossary, Locale language, String name, String... plain) {
    Problems problems = new Problems();
    new WordingCheck(Readability.of(language), GlossaryWords.of(glossary), problems)
        .check(new JsonFile(name, json(plain)));
    return problems.all().stream().map(Problem::line).toList();
  }

  /** A line for each wording, beside one for staff that no check may read. */
  private static String json(String... plain) {
    List<String> items =
        List.of(plain).stream()
            .map(text -> "{\"id\":\"i\", \"plain\": \"" + text + "\", \"text\": \"Stenosis.\"}")
            .toList();
    return "{\n\"items\":" + " [" + String.join(",\n", items) + "]}";
  }

  private static GlossaryTerm term(Use use, String plain, String... forms) {
    return new GlossaryTerm("t", List.of(forms), plain, Optional.empty(), use);
  }

  private static Readability english() {
    return Readability.of(Locale.ENGLISH).orElseThrow();
  }
}

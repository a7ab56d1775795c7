package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Syllables as a dictionary speaks them. */
class SyllablesTest {
  /** Every word of three or more syllables that patients read in the first edition, and others. */
  private static final SortedMap<String, Integer> KNOWN =
      table(
          """
          1 a aches ache the be we bone bones bulge nerve nerves place eyes knees toes hours used
          1 pulled slipped pinched worked wrapped trained fused goes does loose large ease scale
          1 tongue real heal friend clothes queue through strength lengths stretched don't you'll
          2 able ankle muscle muscles needle middle handle tingle people trouble gentle bladder
          2 bowel spasm spasms disease advised aching minutes movement severe maybe
          2 something someone sometimes therefore sources classes squeezes places eases
          2 lasted needed lifted fluid quiet diet being doing lying peeing reflex stomach every
          2 business evening rhythm syndrome lumbar headache backaches toothache weakness numbness
          2 seizures routine machines immune doesn't couldn't horse's social special patient create
          2 action region creature safely careful hygiene science client prism hundred handled
          3 ablation accident alcohol allergy already artery average carrying opioid
          3 depression difference different diseases disorder easily electric exercise expected
          3 family genitals infection injury medicine medicines mindfulness naproxen opioids
          3 pacemaker physical position positive prescription procedure reaction regular relaxant
          3 serious surgery therapist therapy together tramadol usual sexual arthritis video
          3 area idea nausea museum poetry period radius easier earlier everyone settlement
          3 element continue radio calcium stenosis dementia physician theater mosaic cartilage
          4 acupuncture aneurysm chiropractor diabetes dialysis duloxetine emergency exercises
          4 gabapentin herniated ibuprofen pregabalin sciatica usually especially epidural
          4 anxiety society biology diarrhea insomnia experience organism neuropathy discectomy
          4 paresthesia neuralgia january temperature comfortable influenza continuous
          5 carisoprodol degenerative laminectomy immediately inflammatory examination association
          6 acetaminophen osteoarthritis osteoporosis fibromyalgia rehabilitation physiotherapy
          6 cardiovascular radiculopathy spondylolisthesis
          """);

  @Test
  void everyWordOfTheTableHasItsSyllables() {
    assertEquals(KNOWN, counted(Syllables::in));
  }

  @Test
  void theTableWouldNoticeACounterThatOnlyCountsVowelGroups() {
    Pattern vowels = Pattern.compile("[aeiouy]+");
    SortedMap<String, Integer> naive =
        counted(word -> (int) vowels.matcher(word).results().count());

    long wrong = KNOWN.entrySet().stream().filter(word -> !naive.entrySet().contains(word)).count();
    assertTrue(KNOWN.size() > 200 && wrong > 80, KNOWN.size() + " words, wrong: " + wrong);
  }

  @Test
  void numbersAndAbbreviationsCountOne() {
    List.of("911", "4.9", "65", "20-30", "2nd", "MRI", "NSAIDs", "US", "U.S.", "e.g.")
        .forEach(word -> assertEquals(1, Syllables.in(word), word));
  }

  @Test
  void aWordWithHyphensCountsItsParts() {
    assertEquals(3, Syllables.in("long-lasting"));
    assertEquals(7, Syllables.in("anti-inflammatory"));
  }

  @Test
  void capitalsMakeNoDifferenceButInAbbreviations() {
    assertEquals(4, Syllables.in("Sciatica"));
    assertEquals(4, Syllables.in("EMERGENCY"));
  }

  private static SortedMap<String, Integer> counted(ToIntFunction<String> counter) {
    SortedMap<String, Integer> counted = new TreeMap<>();
    KNOWN.keySet().forEach(word -> counted.put(word, counter.applyAsInt(word)));
    return counted;
  }

  /** Lines of a number and the words that have so many syllables. */
  private static SortedMap<String, Integer> table(String lines) {
    SortedMap<String, Integer> table = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      List<String> words = Pattern.compile(" ").splitAsStream(line).toList();
      words.stream().skip(1).forEach(word -> table.put(word, Integer.valueOf(words.getFirst())));
    }
    return table;
  }
}

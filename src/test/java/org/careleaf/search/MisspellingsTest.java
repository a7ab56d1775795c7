package org.careleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.search.Hit.Field;
import org.careleaf.search.Hit.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final Search SEARCH = new Search(LIBRARY);

  @ParameterizedTest
  @CsvSource({
    "siatica, sciatica, sciatica",
    "ciatica, sciatica, sciatica",
    "sciatcia, sciatica, sciatica",
    "hernated disk, herniated-disc, herniated",
    "slipt disc, herniated-disc, slipped",
    "sliped disc, herniated-disc, slipped",
    "my hernited disks, herniated-disc, herniated",
    "stenosys, lumbar-spinal-stenosis, stenosis",
    "lumber stenosys, lumbar-spinal-stenosis, lumbar stenosis",
    "spondylolisthisis, spondylolisthesis, spondylolisthesis",
    "spondilolistesis, spondylolisthesis, spondylolisthesis",
    "scoleosis, adult-scoliosis, scoliosis",
    "piriformus, piriformis-syndrome, piriformis",
    "caudia equina, cauda-equina-syndrome, cauda",
    "fractre, vertebral-compression-fracture, fracture",
    "anurysm, abdominal-aortic-aneurysm, aneurysm",
    "kidny stones, kidney-stone, kidney",
    "ibuprophen, nsaids, ibuprofen",
    "ibprofin, nsaids, ibuprofen",
    "tylanol, acetaminophen, tylenol",
    "acetominophen, acetaminophen, acetaminophen",
    "gabapentine, gabapentinoids, gabapentin",
    "naproxin, nsaids, naproxen",
    "cortizone, epidural-steroid-injection, cortisone",
    "steriods, oral-steroids, steroid",
    "akupuncture, acupuncture, acupuncture",
    "accupuncture, acupuncture, acupuncture",
    "kiropractor, manual-therapy, chiropractor",
    "masage, massage, massage",
    "yogga, exercise, yoga",
    "sychologist, cognitive-behavioral-therapy, psychologist",
    "tingeling, leg-numbness, tingling",
    "unable to urnate, bladder-change, pee",
    "stifness in the morning, morning-stiffness, stiffness",
    "aciatica, sciatica, sciatica",
    "wtenosis, lumbar-spinal-stenosis, stenosis",
    "ortisone shots, epidural-steroid-injection, cortisone"
  })
  void aMisspellingLeadsToWhatWasMeant(String typed, String id, String readAs) {
    Optional<Hit> first = SEARCH.find(typed, 1).stream().findFirst();

    assertEquals(id + ": " + readAs, told(first), typed);
  }

  private static String told(Optional<Hit> hit) {
    return hit.map(h -> h.topic().id() + ": " + h.readAs().orElse("as typed")).orElse("-: -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xyzzy",
        "qwertyuiop",
        "asdfgh",
        "lorem ipsum",
        "diabetes",
        "appendicitis",
        "migraine",
        "telephone",
        "umbrella",
        "insurance card",
        "blorft",
        "wombat",
        "dgae",
        "rain",
        "eatj"
      })
  void whatMeansSomethingElseFindsNothing(String typed) {
    assertEquals(List.of(), SEARCH.find(typed, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dcd", "lge", "bk", "M51.27x", "m5l26", "Z99.9", "0BYS-GBF9", "s1x"})
  void shortWordsAndCodesAreNotGuessed(String typed) {
    assertEquals(List.of(), SEARCH.find(typed, 5));
  }

  @Test
  void whatMatchesAsTypedIsNotGuessedAbout() {
    for (Topic topic : LIBRARY.topics().toList()) {
      for (String name : names(topic).toList()) {
        List<Hit> hits = SEARCH.find(name, Integer.MAX_VALUE);
        assertEquals(List.of(), hits.stream().filter(hit -> hit.readAs().isPresent()).toList());
      }
    }
  }

  @Test
  void aWordThatIsKnownStaysBesideOneThatIsNot() {
    assertEquals(
        List.of(), SEARCH.find("stool siatica", 5), "stool is a word of the library, not spool");
    assertEquals("pinched", SEARCH.find("pinchd nerve", 5).getFirst().readAs().orElseThrow());
  }

  @Test
  void onlyTheNearestWordsAreTaken() {
    List<String> read =
        SEARCH.find("spondylosus", 50).stream().map(hit -> hit.readAs().orElseThrow()).toList();

    assertEquals(List.of("spondylosis"), read.stream().distinct().toList());
  }

  @Test
  void aGuessSaysWhatMatchedAndHowItWasRead() {
    Hit hit = SEARCH.find("prolapsd", 1).getFirst();

    assertEquals(new Why(Field.ALTERNATE_NAME, "prolapsed disc"), hit.why());
    assertEquals(Optional.of("prolapsed"), hit.readAs());
  }

  /**
   * Each name of the library, with each letter but the first of each longer word left out in turn.
   * What is missed then is another word of the library, and is taken as typed.
   */
  @Test
  void aNameThatLacksOneLetterStillFindsItsTopic() {
    List<String> missed = new ArrayList<>();
    for (Topic topic : LIBRARY.topics().toList()) {
      names(topic)
          .flatMap(MisspellingsTest::lackingALetter)
          .filter(
              typed -> SEARCH.find(typed, 3).stream().noneMatch(hit -> hit.topic().equals(topic)))
          .forEach(typed -> missed.add(topic.id() + ": " + typed));
    }

    assertEquals(
        List.of("sciatica: tapped nerve", "leg-pain: pain shots down my leg"),
        missed.stream().distinct().toList());
  }

  private static Stream<String> names(Topic topic) {
    return Stream.concat(Stream.of(topic.name()), topic.alternateNames().stream());
  }

  private static Stream<String> lackingALetter(String name) {
    String letters = name + " ";
    return IntStream.range(1, name.length())
        .filter(at -> Character.isLetter(name.charAt(at - 1)) && wordLength(letters, at) >= 6)
        .mapToObj(at -> name.substring(0, at) + name.substring(at + 1));
  }

  /** The length of the word around a place, 0 between words. */
  private static int wordLength(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (Character.isLetter(text.charAt(to))) {
      to++;
    }
    return Character.isLetter(text.charAt(at)) ? to - from : 0;
  }
}

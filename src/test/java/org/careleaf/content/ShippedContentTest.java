package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Review;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;

/** The content folder that ships. */
class ShippedContentTest {
  private static final LoadResult LOADED = ShippedContent.loaded();
  private static final Library LIBRARY = LOADED.library();

  @Test
  void loadsWithoutFaults() {
    assertEquals(List.of(), LOADED.faults().stream().map(Problem::line).toList());
  }

  @Test
  void holdsTheConditionsOfTheEdition() {
    assertEquals(
        Set.of(
            "abdominal-aortic-aneurysm",
            "adult-scoliosis",
            "axial-spondyloarthritis",
            "back-spasm",
            "cauda-equina-syndrome",
            "degenerative-disc-disease",
            "facet-joint-osteoarthritis",
            "herniated-disc",
            "kidney-infection",
            "kidney-stone",
            "lumbar-spinal-stenosis",
            "lumbar-strain",
            "nonspecific-low-back-pain",
            "piriformis-syndrome",
            "pregnancy-related-low-back-pain",
            "sacroiliac-joint-pain",
            "sciatica",
            "spinal-infection",
            "spinal-metastasis",
            "spondylolisthesis",
            "vertebral-compression-fracture"),
        LIBRARY.conditions().keySet());
  }

  @Test
  void everyTopicSaysThatNoClinicianHasReviewedIt() {
    assertTrue(LIBRARY.topics().allMatch(t -> t.review().status() == Review.Status.DRAFT));
  }

  @Test
  void everyConditionNamesTheSignsOfCaudaEquinaSyndrome() {
    List<String> signs =
        List.of("bladder-or-bowel-change", "saddle-numbness", "both-legs", "sexual-function-loss");

    LIBRARY
        .conditions()
        .values()
        .forEach(
            c ->
                assertTrue(
                    LIBRARY.redFlags(c).stream()
                        .filter(flag -> flag.urgency() == Urgency.EMERGENCY)
                        .map(RedFlag::id)
                        .toList()
                        .containsAll(signs),
                    c.id()));
  }

  @Test
  void everySymptomAndTreatmentIsUsed() {
    Set<String> unused = new TreeSet<>();
    LIBRARY.symptoms().keySet().stream()
        .filter(id -> LIBRARY.conditionsWith(id).isEmpty())
        .forEach(unused::add);
    LIBRARY.treatments().keySet().stream()
        .filter(id -> LIBRARY.conditionsTreatedWith(id).isEmpty())
        .forEach(unused::add);

    assertEquals(Set.of(), unused);
  }

  @Test
  void itsFirstPreparedComparisonIsHerniatedDiscAndDegenerativeDiscDisease() {
    assertEquals(
        List.of("herniated-disc", "degenerative-disc-disease"),
        LIBRARY.references().comparisons().getFirst().conditions());
  }
}

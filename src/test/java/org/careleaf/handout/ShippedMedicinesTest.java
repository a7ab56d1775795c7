package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.model.Condition;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.junit.jupiter.api.Test;

/**
 * A shipped sheet that names a medicine, wherever in its texts, says who must ask first. What is
 * told to avoid needs no such reasons.
 */
class ShippedMedicinesTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final HandoutMaker MAKER =
      new HandoutMaker(Languages.only(LIBRARY), Optional.empty());

  /**
   * How patients know medicines that are taken at home, by the treatment that has their reasons.
   */
  private static final Map<String, Pattern> NAMES =
      Map.ofEntries(
          named("acetaminophen", "acetaminophen|tylenol"),
          named("nsaids", "ibuprofen|advil|motrin|naproxen|aleve|celebrex|nsaids?"),
          named("muscle-relaxants", "muscle relaxants?|cyclobenzaprine|flexeril|tizanidine"),
          named("opioids", "opioids?|tramadol|oxycodone|hydrocodone|codeine"),
          named("gabapentinoids", "gabapentin|pregabalin|neurontin|lyrica"),
          named("duloxetine", "duloxetine|cymbalta"),
          named("oral-steroids", "steroid pills?|prednisone"),
          named("topical-medicines", "pain gels?|diclofenac|voltaren"),
          named("antibiotics", "antibiotics?|cipro|levaquin"),
          named("osteoporosis-medicines", "alendronate|fosamax|prolia|reclast"),
          named("biologic-medicines", "humira|enbrel|remicade|biologics?"));

  private static Map.Entry<String, Pattern> named(String treatment, String names) {
    return Map.entry(treatment, Pattern.compile("\\b(" + names + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void everySheetThatNamesAMedicineSaysWhoMustAskFirst() {
    assertFalse(LIBRARY.conditions().isEmpty(), "no content was found");
    List<String> missing =
        LIBRARY.conditions().values().stream()
            .flatMap(
                condition ->
                    missing(condition.id(), sheet(new OfCondition(condition.id())))
                        .filter(line -> !isForAll(condition, line)))
            .toList();

    assertEquals(List.of(), missing);
  }

  /** Control. */
  @Test
  void aMedicineInAFreeTextIsFound() {
    List<Block> blocks = new ArrayList<>(sheet(new OfCondition("cauda-equina-syndrome")));
    blocks.add(new Block.Heading(2, "What helps"));
    blocks.add(new Block.Paragraph(Passage.of("Take ibuprofen.")));

    List<String> missing = missing("x", blocks).toList();
    assertFalse(missing.isEmpty(), "a medicine was not found");
    assertTrue(
        missing.stream().allMatch(line -> line.startsWith("x: nsaids: ")), missing::toString);
  }

  /** A reason that holds for everybody whom a sheet is for is said in its heading. */
  private static boolean isForAll(Condition condition, String missing) {
    return condition.labels().audience().reasons().stream()
        .anyMatch(reason -> missing.endsWith(" " + reason));
  }

  private static List<Block> sheet(HandoutItem item) {
    return MAKER
        .make(
            new HandoutRequest(
                List.of(item),
                Tongues.only(Locale.ENGLISH),
                Samples.options(PaperSize.LETTER),
                ForPatient.NOBODY))
        .blocks();
  }

  private static Stream<String> missing(String sheet, List<Block> blocks) {
    String said = String.join("\n", said(blocks));
    Set<String> reasons =
        blocks.stream()
            .filter(Block.AskFirst.class::isInstance)
            .map(Block.AskFirst.class::cast)
            .flatMap(ask -> ask.items().stream())
            .map(Passage::text)
            .collect(Collectors.toSet());
    return NAMES.entrySet().stream()
        .filter(medicine -> medicine.getValue().matcher(said).find())
        .flatMap(
            medicine ->
                reasons(medicine.getKey())
                    .filter(reason -> !reasons.contains(reason.plain()))
                    .map(reason -> sheet + ": " + medicine.getKey() + ": " + reason.id()))
        .sorted();
  }

  private static Stream<Statement> reasons(String treatment) {
    Treatment medicine = Objects.requireNonNull(LIBRARY.treatments().get(treatment), treatment);
    return medicine.evidence().contraindications().stream().map(Contraindication::statement);
  }

  /**
   * What the sheet tells, but for what to avoid, signs of harm, reasons to ask, words and small
   * print.
   */
  private static Set<String> said(List<Block> blocks) {
    Set<String> said = new TreeSet<>();
    boolean avoid = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        avoid = heading.text().equals(new Words(Locale.ENGLISH).text("handout.avoid"));
      }
      boolean told =
          switch (block) {
            case Block.AskFirst _, Block.CareCard _, Block.FinePrint _, Block.PhoneSquare _ ->
                false;
            case Block.Definitions _ -> false;
            default -> !avoid;
          };
      if (told) {
        ReadingOrder.texts(block).forEach(said::add);
      }
    }
    return said;
  }
}

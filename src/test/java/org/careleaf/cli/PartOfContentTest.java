package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.clinic.PackOptions;
import org.careleaf.clinic.PackOptions.Looks;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.handout.Tongues;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A handout is made of the part of the content that it needs, and is the same all the same. */
class PartOfContentTest {
  private static final ContentFolders FOLDERS = ContentFolders.of(Path.of("data"));
  private static final HandoutOptions OPTIONS =
      new HandoutOptions(PaperSize.LETTER, LocalDate.of(2026, 11, 29));
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

  @Test
  void everyConditionsAndComparisonsHandoutIsTheSameFromItsPart() {
    LoadResult whole = LibraryLoader.loadForUse(FOLDERS);
    List<String> small = new ArrayList<>();
    for (HandoutItem item : inParts(whole)) {
      for (Locale language : LANGUAGES) {
        LoadResult part = part(item, new Spoken(Optional.of(language), Optional.empty()));
        assertEquals(text(whole, item, language), text(part, item, language), item.path());
        if (part.library().conditions().size() == item.conditionIds().count()) {
          small.add(item.path());
        }
      }
    }

    int ofConditions =
        whole.library().conditions().size() + whole.library().references().comparisons().size();
    assertEquals(ofConditions * LANGUAGES.size(), small.size());
  }

  @Test
  void aTreatmentsHandoutIsMadeFromEverythingSinceItsSignsAreThoseOfItsConditions() {
    LoadResult whole = LibraryLoader.loadForUse(FOLDERS);
    HandoutItem item = new HandoutItem.OfTreatment("nsaids");
    LoadResult part = part(item, new Spoken(Optional.of(Locale.ENGLISH), Optional.empty()));

    assertEquals(whole.library().conditions().keySet(), part.library().conditions().keySet());
    assertEquals(text(whole, item, Locale.ENGLISH), text(part, item, Locale.ENGLISH));
  }

  /** What is about conditions alone: for a treatment's sheet all of them are read. */
  private static List<HandoutItem> inParts(LoadResult whole) {
    return new HandoutTopics(whole.library(), whole.faults())
        .all().stream().filter(item -> !(item instanceof HandoutItem.OfTreatment)).toList();
  }

  @Test
  void twoLanguagesAreTheSameFromTheirPart() {
    LoadResult whole = LibraryLoader.loadForUse(FOLDERS);
    HandoutItem item = new HandoutItem.OfCondition("sciatica");
    Spoken both = new Spoken(Optional.of(Locale.of("es")), Optional.of(Locale.ENGLISH));
    Tongues tongues =
        new Tongues(both.patient().orElseThrow(), both.second(), Tongues.Form.SIDE_BY_SIDE);

    assertEquals(text(whole, item, tongues), text(part(item, both), item, tongues));
  }

  @Test
  void allDrawingsAreTheSameFromTheirPart() {
    LoadResult whole = LibraryLoader.loadForUse(FOLDERS);
    PackOptions all =
        new PackOptions(
            Optional.empty(),
            new Looks(Optional.empty(), Optional.empty(), Optional.of(Pictures.ALL)),
            PackOptions.NONE.content(),
            new Spoken(Optional.of(Locale.ENGLISH), Optional.empty()));
    HandoutOptions options = all.over(OPTIONS);
    Tongues english = Tongues.only(Locale.ENGLISH);
    for (HandoutItem item : inParts(whole)) {
      assertEquals(
          text(whole, new HandoutRequest(List.of(item), english, options, ForPatient.NOBODY)),
          text(
              part(item, all),
              new HandoutRequest(List.of(item), english, options, ForPatient.NOBODY)),
          item.path());
    }
  }

  private static LoadResult part(HandoutItem item, Spoken languages) {
    PackOptions usual = PackOptions.NONE;
    return part(item, new PackOptions(usual.paper(), usual.look(), usual.content(), languages));
  }

  private static LoadResult part(HandoutItem item, PackOptions said) {
    SubjectOptions subject = new SubjectOptions();
    CommandSpec spec = CommandSpec.create();
    subject.addTo(spec);
    new CommandLine(spec).parseArgs(item.path());
    return LibraryLoader.loadForUse(FOLDERS, subject.wanted(said, Optional.empty()));
  }

  private static String text(LoadResult content, HandoutItem item, Locale language) {
    return text(content, item, Tongues.only(language));
  }

  private static String text(LoadResult content, HandoutItem item, Tongues tongues) {
    return text(content, new HandoutRequest(List.of(item), tongues, OPTIONS, ForPatient.NOBODY));
  }

  private static String text(LoadResult content, HandoutRequest request) {
    Handout handout = new HandoutMaker(Content.languages(content), Optional.empty()).make(request);
    return new PlainTextWriter().write(handout);
  }
}

package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PackOptions;
import org.careleaf.clinic.Phrase;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Tongues;
import org.careleaf.model.Today;

/**
 * How handouts were ordered, whatever they are about.
 *
 * @param work makes them
 * @param tongues the options that name languages
 * @param said what was said of their look; on the command line, in a file, in the pack
 * @param patient what is printed for the patient
 */
record Order(HandoutWork work, TongueOptions tongues, PackOptions said, ForPatient patient) {
  static Order of(
      HandoutWork work,
      TongueOptions tongues,
      PackOptions said,
      Optional<Pack> pack,
      NoteOption note) {
    List<String> phrases = pack.map(one -> phrases(one, work)).orElse(List.of());
    return new Order(work, tongues, said, note.patient(phrases));
  }

  HandoutTopics topics() {
    return new HandoutTopics(work.content().library(), work.content().faults());
  }

  /** The handout of topics. */
  HandoutRequest of(List<HandoutItem> items) {
    HandoutOptions usual = new HandoutOptions(PaperSize.usual(Locale.getDefault()), Today.here());
    Tongues written = Tongues.only(work.languages().asWritten().language());
    return of(new HandoutRequest(items, written, usual, ForPatient.NOBODY));
  }

  /** A handout that was described already; what was said here wins. */
  HandoutRequest of(HandoutRequest described) {
    return new HandoutRequest(
        described.items(),
        tongues.of(said.languages(), described.tongues(), work),
        said.over(described.options()),
        patient);
  }

  private static List<String> phrases(Pack pack, HandoutWork work) {
    return pack.phrases().stream().map(id -> phrase(id, work)).toList();
  }

  private static String phrase(String id, HandoutWork work) {
    return work.content().clinic().phrases().stream()
        .filter(phrase -> phrase.id().equals(id))
        .findFirst()
        .map(Phrase::text)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitStatus.PROBLEM,
                    "The pack names the phrase \""
                        + id
                        + "\", and there is no such phrase. Name the clinic's folder with"
                        + " --clinic, or take it out of the pack. Nothing was written."));
  }
}

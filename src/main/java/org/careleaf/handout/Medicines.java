package org.careleaf.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;

/**
 * The medicines that a handout names as something to take. What is said of one is dangerous to
 * leave out, and who must ask first is said beside it.
 */
final class Medicines {
  private final Library library;
  private final Words words;
  private final Quotes quotes;
  private final Map<String, Treatment> named = new LinkedHashMap<>();

  Medicines(Library library, Words words, Quotes quotes) {
    this.library = library;
    this.words = words;
    this.quotes = quotes;
  }

  /** Quotes what a condition says of a treatment; of a medicine it is remembered. */
  Passage passage(Statement statement) {
    return library
        .treatment(statement.id())
        .filter(Medicines::isMedicine)
        .map(medicine -> quotes.staying(statement))
        .orElseGet(() -> quotes.passage(statement));
  }

  /** Remembers a treatment of which the sheet says what it can do. */
  void take(Treatment treatment) {
    named.putIfAbsent(treatment.id(), treatment);
  }

  /** Remembers the medicines among what a condition advises. */
  void take(List<Statement> advised) {
    advised.stream()
        .flatMap(statement -> library.treatment(statement.id()).stream())
        .filter(Medicines::isMedicine)
        .forEach(this::take);
  }

  /** For each medicine so far, who must ask before taking it. */
  List<AskFirst> askFirst() {
    return named.values().stream()
        .filter(medicine -> !medicine.evidence().contraindications().isEmpty())
        .map(this::askFirst)
        .toList();
  }

  private AskFirst askFirst(Treatment medicine) {
    String key = isMedicine(medicine) ? "handout.askFirst.take" : "handout.askFirst.other";
    return new AskFirst(
        words.text(key, Names.inSentence(quotes.name(medicine))),
        medicine.evidence().contraindications().stream().map(quotes::staying).toList());
  }

  private static boolean isMedicine(Treatment treatment) {
    return treatment.kind() == Treatment.Kind.MEDICINE;
  }
}

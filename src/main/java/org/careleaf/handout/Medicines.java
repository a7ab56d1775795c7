package org.careleaf.handout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.model.Audience;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Contraindication.Concern;
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
    return isOfMedicine(statement) ? quotes.staying(statement) : quotes.passage(statement);
  }

  /** Whether what a condition says is of a medicine. */
  boolean isOfMedicine(Statement statement) {
    return library.treatment(statement.id()).filter(Medicines::isMedicine).isPresent();
  }

  /** What to do with a treatment; how to take a medicine is dangerous to leave out. */
  List<Passage> steps(Treatment treatment) {
    return treatment.guide().steps().stream()
        .map(isMedicine(treatment) ? quotes::staying : quotes::passage)
        .toList();
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

  /**
   * Who must ask before taking what was remembered; nobody, if there is nothing to ask about. Of
   * several medicines it is one list: who reads it need not tell the names apart. A long one is
   * read in groups by what the reasons are about, none of more than seven, or fourteen in two.
   * Where a reason holds for everybody that the sheet is for, all must ask, and tell of the others.
   *
   * @param large whether letters are large: then each group is a list of its own, since one of all
   *     of them may be longer than a page
   */
  List<AskFirst> askFirst(Audience audience, boolean large) {
    boolean allMust = false;
    Map<List<String>, Passage> said = new LinkedHashMap<>();
    Map<Concern, List<Passage>> groups = new EnumMap<>(Concern.class);
    for (Treatment treatment : named.values()) {
      for (Contraindication one : treatment.evidence().contraindications()) {
        if (audience.reasons().contains(one.statement().id())) {
          allMust = true;
          continue;
        }
        Passage passage = quotes.staying(one.statement());
        if (said.putIfAbsent(quotes.words(passage), passage) == null) {
          groups.computeIfAbsent(one.concern(), _ -> new ArrayList<>()).add(passage);
        }
      }
    }
    if (said.isEmpty()) {
      return List.of();
    }
    if (said.size() <= CareCards.GROUP || groups.size() == 1) {
      return List.of(AskFirst.of(heading(allMust), List.copyOf(said.values())));
    }
    AskFirst all = new AskFirst(heading(allMust), grouped(groups));
    return large
        ? apart(all, words.text(allMust ? "handout.askFirst.all.also" : "handout.askFirst.also"))
        : List.of(all);
  }

  /** A list for each group; all but the first say that there is one before. */
  private static List<AskFirst> apart(AskFirst all, String also) {
    List<AskFirst> apart = new ArrayList<>();
    for (AskFirst.Group group : all.groups()) {
      apart.add(new AskFirst(apart.isEmpty() ? all.heading() : also, List.of(group)));
    }
    return apart;
  }

  private List<AskFirst.Group> grouped(Map<Concern, List<Passage>> groups) {
    List<AskFirst.Group> all = new ArrayList<>();
    healthAsOne(groups)
        .forEach(
            (concern, reasons) -> {
              String heading = words.text("handout.askFirst." + concern);
              if (reasons.size() <= CareCards.GROUP) {
                all.add(new AskFirst.Group(heading, reasons));
              } else {
                int half = (reasons.size() + 1) / 2;
                String more = words.text("handout.askFirst.more", heading);
                all.add(new AskFirst.Group(heading, reasons.subList(0, half)));
                all.add(new AskFirst.Group(more, reasons.subList(half, reasons.size())));
              }
            });
    return all;
  }

  /** Diseases of some organs are a group of their own only where health would be too long. */
  private static Map<Concern, List<Passage>> healthAsOne(Map<Concern, List<Passage>> groups) {
    List<Passage> health =
        Stream.of(Concern.HEALTH, Concern.ORGANS)
            .flatMap(concern -> groups.getOrDefault(concern, List.of()).stream())
            .toList();
    if (health.isEmpty() || health.size() > CareCards.GROUP) {
      return groups;
    }
    Map<Concern, List<Passage>> united = new EnumMap<>(groups);
    united.remove(Concern.ORGANS);
    united.put(Concern.HEALTH, health);
    return united;
  }

  private String heading(boolean allMust) {
    String form = allMust ? "handout.askFirst.all." : "handout.askFirst.";
    if (named.size() > 1) {
      return words.text(form + "any");
    }
    Treatment only = named.values().iterator().next();
    return words.text(
        form + (isMedicine(only) ? "take" : "other"), Names.inSentence(quotes.name(only)));
  }

  private static boolean isMedicine(Treatment treatment) {
    return treatment.kind() == Treatment.Kind.MEDICINE;
  }
}

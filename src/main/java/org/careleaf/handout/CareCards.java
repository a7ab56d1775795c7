package org.careleaf.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;

/** The warning signs of one or more conditions, each said once and none left out. */
record CareCards(Library library, Words words, Quotes quotes) {
  /** The most signs that a reader takes in as one group. */
  static final int GROUP = 7;

  /** In large letters seven take most of a page, and leave much of the one before it blank. */
  private static final int LARGE_GROUP = 4;

  /**
   * When to get help at once. Never empty: a sheet without this card would be dangerous. A sheet of
   * treatments alone has the signs of what they are used for too.
   */
  List<Block> emergency(Topics topics) {
    List<Passage> signs = new ArrayList<>(signs(topics.treatments(), Urgency.EMERGENCY));
    signs.addAll(
        topics.conditions().isEmpty()
            ? shared(topics.treatments())
            : flags(topics.conditions(), Urgency.EMERGENCY));
    String number = library.edition().emergencyNumber();
    return List.copyOf(
        cards(
            Urgency.EMERGENCY,
            words.text("handout.emergency", number),
            moreOfEmergency(),
            even(signs.isEmpty() ? List.of(own("handout.emergency.general")) : signs, GROUP)));
  }

  /** The heading of all groups of emergency signs but the first. */
  String moreOfEmergency() {
    return words.text("handout.emergency.more", library.edition().emergencyNumber());
  }

  /**
   * When to call, today and soon; nothing where the only right time is now.
   *
   * @param large whether letters are large
   */
  List<Block> whenToCall(Topics topics, boolean large) {
    List<Block> blocks = new ArrayList<>();
    for (Urgency urgency : List.of(Urgency.SAME_DAY, Urgency.SOON)) {
      String key = "handout.call." + urgency;
      List<Passage> signs = new ArrayList<>(flags(topics.conditions(), urgency));
      signs.addAll(signs(topics.treatments(), urgency));
      List<List<Passage>> groups = even(signs, large ? LARGE_GROUP : GROUP);
      blocks.addAll(cards(urgency, words.text(key), words.text(key + ".more"), groups));
    }
    if (blocks.isEmpty() && !topics.areEmergencies()) {
      blocks.add(new Heading(2, words.text("handout.call")));
      String number = library.edition().emergencyNumber();
      String key = "handout.call.general";
      blocks.add(new Paragraph(new Passage(key, words.text(key, number), true)));
    }
    return blocks;
  }

  /**
   * Signs in groups that a reader can take in.
   *
   * @param more the heading of all groups but the first
   */
  static List<CareCard> cards(
      Urgency urgency, String heading, String more, List<List<Passage>> groups) {
    List<CareCard> cards = new ArrayList<>();
    groups.stream()
        .map(part -> new CareCard(urgency, cards.isEmpty() ? heading : more, part))
        .forEach(cards::add);
    return cards;
  }

  /** As few groups as there can be, each about as long. */
  static List<List<Passage>> even(List<Passage> signs, int most) {
    int groups = (signs.size() + most - 1) / most;
    return IntStream.range(0, groups)
        .mapToObj(
            group ->
                signs.subList(signs.size() * group / groups, signs.size() * (group + 1) / groups))
        .toList();
  }

  /** What may happen with treatments; the same sign of two of them is said once. */
  private List<Passage> signs(List<Treatment> treatments, Urgency urgency) {
    Map<List<String>, Passage> united = new LinkedHashMap<>();
    treatments.stream()
        .flatMap(treatment -> treatment.guide().warningSigns().stream())
        .filter(sign -> sign.urgency() == urgency)
        .map(sign -> quotes.staying(sign.statement()))
        .forEach(passage -> united.putIfAbsent(quotes.words(passage), passage));
    return List.copyOf(united.values());
  }

  private List<Passage> flags(List<Condition> conditions, Urgency urgency) {
    Map<String, RedFlag> united = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      library.redFlags(condition).stream()
          .filter(flag -> flag.urgency() == urgency)
          .forEach(flag -> united.putIfAbsent(flag.id(), flag));
    }
    return quoted(united);
  }

  private List<Passage> shared(List<Treatment> treatments) {
    Map<String, RedFlag> united = new LinkedHashMap<>();
    SharedSigns signs = new SharedSigns(library);
    treatments.forEach(
        treatment -> signs.of(treatment).forEach(flag -> united.putIfAbsent(flag.id(), flag)));
    return quoted(united);
  }

  private List<Passage> quoted(Map<String, RedFlag> flags) {
    return flags.values().stream().map(flag -> quotes.staying(flag.statement())).toList();
  }

  private Passage own(String key) {
    return new Passage(key, words.text(key), true);
  }
}

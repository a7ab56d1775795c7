package org.careleaf.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.PhoneSquare;
import org.careleaf.handout.Block.WritingLines;
import org.careleaf.model.Condition;
import org.careleaf.model.Edition;
import org.careleaf.model.Source;
import org.careleaf.model.Topic;

/** What ends a handout: what the patient writes, hard words, and what the sheet rests on. */
record Closing(Ingredients of) {
  private static final int LINES_FOR_WORDS = 1;
  private static final int LINES_FOR_QUESTIONS = 2;

  /**
   * What the patient says back, so that staff hear whether it was understood. In an emergency that
   * is one thing.
   */
  List<Block> ownWords(Topics topics) {
    List<Block> blocks = new ArrayList<>();
    if (of.has(Part.OWN_WORDS)) {
      blocks.add(new Heading(2, of.words().text("handout.own")));
      for (String key :
          topics.areEmergencies()
              ? List.of("handout.own.now")
              : List.of("handout.own.do", "handout.own.help")) {
        blocks.add(new WritingLines(own(key), LINES_FOR_WORDS));
      }
    }
    return blocks;
  }

  /** What the patient may ask: first what the topics name, then what holds for all of them. */
  List<Block> questions(Topics topics) {
    if (!of.has(Part.QUESTIONS)) {
      return List.of();
    }
    List<Passage> questions = new ArrayList<>(of.quotes().passages(Questions.of(topics.all())));
    if (topics.all().stream().anyMatch(this::leavesChoice)) {
      questions.add(own("handout.questions.first"));
    }
    if (!topics.areEmergencies()) {
      questions.add(own("handout.questions.better"));
    }
    if (questions.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Heading(2, of.words().text("handout.questions")),
        new BulletList(questions),
        new WritingLines(own("handout.questions.mine"), LINES_FOR_QUESTIONS));
  }

  /**
   * Whether there are steps to choose among. In an emergency there is one, and those of a treatment
   * are all to be taken.
   */
  private boolean leavesChoice(Topic topic) {
    return topic instanceof Condition condition
        && !condition.overview().emergency()
        && of.helps(condition).size() > 1;
  }

  /** The hard words that the sheet has and does not explain itself. */
  List<Block> wordsToKnow(List<Definition> known) {
    return known.isEmpty() || !of.has(Part.WORDS_TO_KNOW)
        ? List.of()
        : List.of(new Heading(2, of.words().text("handout.words")), new Definitions(known));
  }

  /**
   * The emergency signs for a phone; nothing where they are too many for one.
   *
   * @param cards the emergency cards of the sheet
   */
  List<Block> phoneSquare(List<CareCard> cards, Optional<Letterhead> clinic) {
    Words words = of.words();
    return of.has(Part.PHONE_SQUARE)
        ? PhoneText.of(cards, clinic).stream()
            .<Block>map(
                text ->
                    new PhoneSquare(
                        text,
                        words.text("handout.square.alternative"),
                        words.text("handout.square")))
            .toList()
        : List.of();
  }

  /**
   * The small print; of the short form one paragraph.
   *
   * @param code the handout's code, or empty
   */
  FinePrint finePrint(String code) {
    Words words = of.words();
    List<String> about = new ArrayList<>();
    about.add(words.text("handout.fine.advice"));
    about.add(edition(of.library().edition(), of.options().date()));
    if (!code.isEmpty()) {
      about.add(words.text("handout.fine.code", code));
    }
    List<String> rests = new ArrayList<>();
    rests.add(sources(of.quotes()));
    if (of.quotes().unsourced()) {
      rests.add(words.text("handout.fine.unsourced"));
    }
    List<String> lines =
        of.options().isShort()
            ? List.of(sentences(Stream.concat(about.stream(), rests.stream())))
            : List.of(sentences(about.stream()), sentences(rests.stream()));
    return new FinePrint(lines.stream().filter(line -> !line.isEmpty()).toList());
  }

  private static String sentences(Stream<String> some) {
    return some.filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
  }

  private Passage own(String key) {
    return new Passage(key, of.words().text(key));
  }

  private String edition(Edition edition, LocalDate printed) {
    return of.words()
        .text(
            "handout.fine.edition",
            edition.id(),
            of.words().date(edition.date()),
            edition.language().getDisplayLanguage(edition.language()),
            of.words().date(printed));
  }

  /** The short form has no room for a list that few read. */
  private String sources(Quotes quotes) {
    List<String> labels =
        of.library().sources(quotes.sources()).stream().map(Source::label).distinct().toList();
    if (labels.isEmpty()) {
      return "";
    }
    return of.options().isShort()
        ? of.words().text("handout.fine.sources.short")
        : of.words().text("handout.fine.sources", String.join("; ", labels));
  }
}

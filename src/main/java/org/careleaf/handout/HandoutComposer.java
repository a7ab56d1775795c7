package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Title;
import org.careleaf.handout.Topics.Piece;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;

/** Composes what the patient takes home in one language, in the patient's wording. */
public final class HandoutComposer {
  /** A longer one would take a line of its own. */
  private static final int LONGEST_PHONE = 24;

  /** Some 35 mm, to write a telephone number on by hand. */
  private static final String ROOM_FOR_PHONE = "_".repeat(18);

  private final Rendition rendition;
  private final Library library;
  private final Words words;
  private final Optional<Letterhead> clinic;
  private final Optional<Rendition> beside;

  /** Composes from a library in the language that it was written in. */
  public HandoutComposer(Library library, Words words) {
    this(new Rendition(library, words, library.edition().language()));
  }

  /** Composes in the language of a rendition, for no clinic in particular. */
  public HandoutComposer(Rendition rendition) {
    this(rendition, Optional.empty());
  }

  /**
   * Composes in the language of a rendition, whatever language the conditions come in.
   *
   * @param clinic what the sheet says of the clinic
   */
  public HandoutComposer(Rendition rendition, Optional<Letterhead> clinic) {
    this(rendition, clinic, Optional.empty());
  }

  /**
   * Composes one language of a sheet in two.
   *
   * @param beside what stands beside it
   */
  HandoutComposer(Rendition rendition, Optional<Letterhead> clinic, Optional<Rendition> beside) {
    this.rendition = rendition;
    this.library = rendition.shown();
    this.words = rendition.words();
    this.clinic = clinic;
    this.beside = beside;
  }

  /**
   * A handout on one condition, or on several, one after another, with one emergency card.
   *
   * @throws IllegalArgumentException for no condition
   */
  public Handout conditions(List<Condition> conditions, HandoutOptions options) {
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("A handout takes at least one condition.");
    }
    return composed(
        Topics.of(
            rendition.shown(conditions).stream()
                .distinct()
                .<Piece>map(Piece.OfCondition::new)
                .toList()),
        options,
        ForPatient.NOBODY,
        "");
  }

  /**
   * A handout that lays conditions side by side.
   *
   * @throws IllegalArgumentException for fewer than 2, more than 4, or a condition named twice
   */
  public Handout comparison(List<Condition> conditions, HandoutOptions options) {
    return comparison(Comparison.of(rendition.shown(conditions), library), options);
  }

  /** The same of a comparison that is there already, with the rows that it has. */
  public Handout comparison(Comparison comparison, HandoutOptions options) {
    return composed(
        Topics.of(List.of(new Piece.OfComparison(rendition.shown(comparison)))),
        options,
        ForPatient.NOBODY,
        "");
  }

  /**
   * A handout on topics of any kind.
   *
   * @param code what stands for the handout in its small print, or empty
   * @throws IllegalArgumentException for a topic that the content does not have
   */
  public Handout compose(
      List<HandoutItem> items, HandoutOptions options, ForPatient patient, String code) {
    return composed(Topics.of(items, library), options, patient, code);
  }

  private Handout composed(Topics topics, HandoutOptions options, ForPatient patient, String code) {
    Quotes quotes =
        new Quotes(
            rendition.keys(),
            new Fields(patient.fields()),
            options.selection(),
            beside.map(Rendition::plain).orElse(Map.of()));
    Ingredients of =
        new Ingredients(library, words, quotes, new Medicines(library, words, quotes), options);
    List<Block> body = new Struck(options.selection()).from(new Body(of, topics).blocks(patient));
    return finished(
        topics, body.stream().map(this::withPhone).toList(), of, new Extras(patient, code));
  }

  /**
   * Whom to call stands where it says to call today, and not on the other side of the sheet; where
   * the clinic has not said it, there is a line to write it on.
   */
  private Block withPhone(Block block) {
    String today = words.text("handout.call.SAME_DAY");
    String phone = clinic.flatMap(Letterhead::phone).orElse(ROOM_FOR_PHONE);
    return block instanceof CareCard card
            && card.heading().equals(today)
            && phone.length() <= LONGEST_PHONE
        ? new CareCard(card.urgency(), words.text("handout.call.SAME_DAY.at", phone), card.items())
        : block;
  }

  /** What is neither content nor a choice of how it looks. */
  private record Extras(ForPatient patient, String code) {}

  private Handout finished(Topics topics, List<Block> body, Ingredients of, Extras extras) {
    List<Gap> gaps = new Gaps(rendition, of.quotes()).of(topics.conditions());
    String title = new Names(words).title(topics.all());
    Opening opening = new Opening(words, of.options().date());
    String recipient = recipient(extras.patient());
    List<Block> blocks = new ArrayList<>();
    opening.masthead(clinic, recipient).ifPresent(blocks::add);
    WordsToKnow hard = new WordsToKnow(rendition.glossary());
    List<Definition> titles =
        saysWhatItIs(topics, body) ? hard.in(List.of(title), List.of()) : List.of();
    blocks.add(
        new Title(
            title,
            titles.stream()
                .map(Definition::say)
                .filter(say -> !say.isEmpty())
                .collect(Collectors.joining(", "))));
    blocks.add(opening.reviewLine(topics.all(), gaps));
    blocks.addAll(body);
    Closing closing = new Closing(of);
    List<String> texts =
        Stream.concat(Stream.of(title), body.stream().flatMap(ReadingOrder::texts)).toList();
    blocks.addAll(
        new Struck(of.options().selection()).from(closing.wordsToKnow(hard.in(texts, titles))));
    blocks.addAll(closing.phoneSquare(emergency(body), clinic));
    blocks.add(closing.finePrint(extras.code()));
    return new Handout(
        title,
        new Speech(rendition.language(), rendition.original(), gaps),
        new Sheet(of.options().paper(), of.options().look(), footer(title, recipient)),
        List.copyOf(of.quotes().fields()),
        of.isLarge() ? FirstPage.fitted(blocks, of.cards().moreOfEmergency()) : blocks);
  }

  /** Then the title's hard words need no explanation of their own. */
  private boolean saysWhatItIs(Topics topics, List<Block> body) {
    String whatItIs = words.text("handout.whatItIs");
    return topics.all().size() == 1
        && body.stream()
            .anyMatch(block -> block instanceof Heading heading && heading.text().equals(whatItIs));
  }

  private static List<CareCard> emergency(List<Block> blocks) {
    return blocks.stream()
        .filter(CareCard.class::isInstance)
        .map(CareCard.class::cast)
        .filter(CareCard::isEmergency)
        .toList();
  }

  private String recipient(ForPatient patient) {
    return patient.name().isBlank() ? "" : words.text("handout.for", patient.name().strip());
  }

  /** The name stands on every page, so that no page goes home with somebody else. */
  private String footer(String title, String recipient) {
    String footer = words.text("handout.footer", title, library.edition().id());
    return recipient.isEmpty() ? footer : recipient + ReadingOrder.BETWEEN + footer;
  }
}

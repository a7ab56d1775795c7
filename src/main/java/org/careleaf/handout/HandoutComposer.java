package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Title;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;

/** Composes what the patient takes home, in the patient's wording. */
public final class HandoutComposer {
  private final Rendition rendition;
  private final Library library;
  private final Words words;
  private final Names names;

  /** Composes from a library in the language that it was written in. */
  public HandoutComposer(Library library, Words words) {
    this(new Rendition(library, words, library.edition().language()));
  }

  /** Composes in the language of a rendition, whatever language the conditions come in. */
  public HandoutComposer(Rendition rendition) {
    this.rendition = rendition;
    this.library = rendition.shown();
    this.words = rendition.words();
    this.names = new Names(words);
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
    List<Condition> topics = rendition.shown(conditions).stream().distinct().toList();
    Quotes quotes = new Quotes();
    List<Block> blocks =
        topics.size() == 1
            ? one(topics.getFirst(), quotes)
            : several(topics, quotes, opening(options));
    return finished(topics, blocks, quotes, options);
  }

  /**
   * A handout that lays conditions side by side.
   *
   * @throws IllegalArgumentException for fewer than 2, more than 4, or a condition named twice
   */
  public Handout comparison(List<Condition> conditions, HandoutOptions options) {
    return compared(Comparison.of(rendition.shown(conditions), library), options);
  }

  /** The same of a comparison that is there already, with the rows that it has. */
  public Handout comparison(Comparison comparison, HandoutOptions options) {
    return compared(rendition.shown(comparison), options);
  }

  private Handout compared(Comparison comparison, HandoutOptions options) {
    List<Condition> conditions = comparison.columns();
    Quotes quotes = new Quotes();
    UnitedParts united = new UnitedParts(words, quotes, conditions);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MainMessage(comparisonMessage(conditions, quotes)));
    blocks.addAll(cards(quotes).emergency(conditions));
    new SideBySide(library, words, quotes, comparison).blocks().forEach(blocks::add);
    blocks.addAll(united.helps());
    blocks.addAll(united.avoid());
    blocks.addAll(cards(quotes).whenToCall(conditions));
    return finished(conditions, blocks, quotes, options);
  }

  private Opening opening(HandoutOptions options) {
    return new Opening(words, options.date());
  }

  private List<Block> one(Condition condition, Quotes quotes) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MainMessage(quotes.plain(condition.overview().mainMessage())));
    blocks.addAll(cards(quotes).emergency(List.of(condition)));
    blocks.addAll(new ConditionParts(words, quotes, 2).of(condition));
    blocks.addAll(cards(quotes).whenToCall(List.of(condition)));
    return blocks;
  }

  private List<Block> several(List<Condition> conditions, Quotes quotes, Opening opening) {
    List<Block> blocks = new ArrayList<>();
    emergencies(conditions).ifPresent(blocks::add);
    blocks.addAll(cards(quotes).emergency(conditions));
    conditions.forEach(condition -> addTopic(blocks, condition, quotes, opening));
    blocks.addAll(cards(quotes).whenToCall(conditions));
    return blocks;
  }

  private void addTopic(List<Block> blocks, Condition condition, Quotes quotes, Opening opening) {
    blocks.add(new Heading(2, condition.name()));
    String alsoCalled = opening.alsoCalled(condition);
    if (!alsoCalled.isEmpty()) {
      blocks.add(new Paragraph(alsoCalled));
    }
    blocks.add(new MainMessage(quotes.plain(condition.overview().mainMessage())));
    blocks.addAll(new ConditionParts(words, quotes, 3).of(condition));
  }

  private String comparisonMessage(List<Condition> conditions, Quotes quotes) {
    return library
        .prepared(conditions.stream().map(Condition::id).toList())
        .map(PreparedComparison::message)
        .map(quotes::plain)
        .or(() -> emergencies(conditions).map(MainMessage::text))
        .orElseGet(() -> words.text("handout.compare.message"));
  }

  private Optional<MainMessage> emergencies(List<Condition> conditions) {
    List<Condition> emergencies =
        conditions.stream().filter(condition -> condition.overview().emergency()).toList();
    return emergencies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MainMessage(
                words.text("handout.compare.emergency", names.inSentence(emergencies))));
  }

  private CareCards cards(Quotes quotes) {
    return new CareCards(library, words, quotes);
  }

  private Handout finished(
      List<Condition> conditions, List<Block> body, Quotes quotes, HandoutOptions options) {
    String title = names.title(conditions);
    List<Block> blocks = new ArrayList<>();
    List<Gap> gaps = new Gaps(rendition, quotes).of(conditions);
    blocks.add(new Title(title));
    blocks.add(opening(options).reviewLine(conditions, gaps));
    blocks.addAll(body);
    blocks.add(new Closing(library, words).finePrint(quotes, options.date()));
    String footer = words.text("handout.footer", title, library.edition().id());
    Speech speech = new Speech(rendition.language(), rendition.original(), gaps);
    return new Handout(title, speech, options.paper(), footer, blocks);
  }
}

package org.careleaf.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.Note;
import org.careleaf.model.Audience;
import org.careleaf.model.Condition;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Statement;

/**
 * What stands between the title of a handout and its small print: first what matters most and when
 * to get help at once, then each topic, then what holds for several of them.
 */
record Body(Ingredients of, Topics topics) {
  List<Block> blocks(ForPatient patient) {
    List<Block> blocks = new ArrayList<>();
    message().ifPresent(passage -> blocks.add(new MainMessage(passage)));
    blocks.addAll(of.cards().emergency(topics));
    note(patient).ifPresent(blocks::add);
    List<Block> about = about();
    List<Block> united = united();
    // Who must go now reads first what to do.
    blocks.addAll(topics.areEmergencies() ? united : about);
    blocks.addAll(topics.areEmergencies() ? about : united);
    blocks.addAll(of.cards().whenToCall(topics, of.isLarge()));
    Closing closing = new Closing(of);
    blocks.addAll(closing.ownWords(topics));
    blocks.addAll(closing.questions(topics));
    return new MoreDrawings(of, topics).after(blocks);
  }

  private List<Block> about() {
    TopicParts parts = new TopicParts(of, topics.isOne());
    return topics.parts().stream().flatMap(piece -> parts.piece(piece).stream()).toList();
  }

  /** What to do about all conditions together. */
  private List<Block> united() {
    List<Block> blocks = new ArrayList<>();
    UnitedParts united = new UnitedParts(of, topics.conditions(), topics.treatments().isEmpty());
    if (!topics.conditions().isEmpty()) {
      add(blocks, Part.HELPS, united.helps());
      topics.onlyCondition().flatMap(this::besideWhatHelps).ifPresent(blocks::add);
      add(blocks, Part.AVOID, united.avoid());
      if (topics.onlyComparison().isEmpty()) {
        add(blocks, Part.CHOICES, united.choices());
      }
    }
    if (topics.onlyTreatment().filter(TopicParts::asksBeforeSteps).isEmpty()) {
      blocks.addAll(askFirst());
    }
    return blocks;
  }

  /** A condition's first drawing shows what is wrong, the second what to do. */
  private Optional<Block> besideWhatHelps(Condition condition) {
    return of.has(Part.HELPS)
        ? new TopicParts(of, true).picture(condition.overview().illustrations(), 1)
        : Optional.empty();
  }

  private void add(List<Block> blocks, Part part, List<Block> content) {
    if (of.has(part)) {
      blocks.addAll(content);
    }
  }

  /** Only medicines that the sheet names as something to take. */
  private List<Block.AskFirst> askFirst() {
    for (Condition condition : topics.conditions()) {
      take(Part.HELPS, of.helps(condition));
      if (topics.onlyComparison().isEmpty()) {
        take(Part.CHOICES, Advice.choices(condition));
      }
    }
    return of.medicines().askFirst(Audience.of(topics.all()), of.isLarge());
  }

  private void take(Part part, List<Statement> advised) {
    if (of.has(part)) {
      of.medicines().take(advised);
    }
  }

  private Optional<Passage> message() {
    return topics
        .onlyCondition()
        .map(condition -> condition.overview().mainMessage())
        .or(() -> topics.onlyTreatment().map(treatment -> treatment.firstOfAll()))
        .map(of.quotes()::passage)
        .or(() -> topics.onlyComparison().map(_ -> comparisonMessage()))
        .or(this::emergencies);
  }

  private Passage comparisonMessage() {
    return of.library()
        .prepared(topics.conditions().stream().map(Condition::id).toList())
        .map(PreparedComparison::message)
        .map(of.quotes()::passage)
        .or(this::emergencies)
        .orElseGet(() -> Passage.of(of.words().text(unprepared())));
  }

  /** Nothing is promised that the content does not say. */
  private String unprepared() {
    boolean apart = topics.onlyComparison().stream().anyMatch(c -> !c.distinctions().isEmpty());
    return apart ? "handout.compare.message" : "handout.compare.message.rows";
  }

  private Optional<Passage> emergencies() {
    List<Condition> emergencies =
        topics.conditions().stream().filter(c -> c.overview().emergency()).toList();
    return emergencies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Passage.of(
                of.words()
                    .text(
                        "handout.compare.emergency",
                        new Names(of.words()).inSentence(emergencies))));
  }

  private Optional<Note> note(ForPatient patient) {
    List<String> paragraphs =
        Arrays.stream(of.quotes().filled(patient.note()).split("\\R+"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> details = new ArrayList<>();
    detail(details, "handout.next.when", patient.followUp().when());
    detail(details, "handout.next.where", patient.followUp().where());
    return paragraphs.isEmpty() && details.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(of.words().text("handout.note"), paragraphs, details));
  }

  private void detail(List<String> details, String key, String text) {
    if (!text.isBlank()) {
      details.add(of.words().text(key, text.strip()));
    }
  }
}

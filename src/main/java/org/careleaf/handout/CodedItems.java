package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.TextHash;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/**
 * Topics in a handout's code: each as a hash of its name, with a hash of its words.
 *
 * @param library the content as it was written
 */
record CodedItems(Library library) {
  private static final int NAME_BITS = 15;
  private static final int WORDS_BITS = 10;
  static final int FEWEST_BITS = NAME_BITS + WORDS_BITS;

  /** Above all hashes of names: what follows is a comparison of so many columns. */
  private static final int COMPARED = (1 << NAME_BITS) - 8;

  /**
   * An item that was found again.
   *
   * @param item the item
   * @param changed its name, if its words are not what they were
   */
  record Found(HandoutItem item, Optional<String> changed) {}

  void write(HandoutItem item, CodeBits bits) {
    List<TopicRef> refs = refs(item);
    if (item instanceof HandoutItem.OfComparison) {
      bits.add(COMPARED + refs.size(), NAME_BITS);
    }
    refs.forEach(ref -> bits.add(name(ref), NAME_BITS));
    bits.add(words(item), WORDS_BITS);
  }

  /** The next item; empty where the library has no such topic. */
  Optional<Found> read(CodeBits bits) {
    int first = bits.take(NAME_BITS);
    int columns = Math.max(0, first - COMPARED);
    List<TopicRef> refs = new ArrayList<>();
    for (int i = 0; i < Math.max(1, columns); i++) {
      int name = columns == 0 ? first : bits.take(NAME_BITS);
      all().filter(ref -> name(ref) == name).findFirst().ifPresent(refs::add);
    }
    int words = bits.take(WORDS_BITS);
    return refs.size() == Math.max(1, columns)
        ? item(refs, columns).map(item -> new Found(item, changed(item, words)))
        : Optional.empty();
  }

  private Optional<HandoutItem> item(List<TopicRef> refs, int columns) {
    if (columns == 0) {
      TopicRef only = refs.getFirst();
      return Optional.of(
          only.kind() == TopicRef.Kind.CONDITION
              ? new HandoutItem.OfCondition(only.id())
              : new HandoutItem.OfTreatment(only.id()));
    }
    List<String> ids = refs.stream().map(TopicRef::id).distinct().toList();
    boolean valid =
        ids.size() == columns
            && columns >= 2
            && columns <= 4
            && refs.stream().allMatch(ref -> ref.kind() == TopicRef.Kind.CONDITION);
    return valid ? Optional.of(new HandoutItem.OfComparison(ids)) : Optional.empty();
  }

  private Optional<String> changed(HandoutItem item, int words) {
    return words(item) == words
        ? Optional.empty()
        : Optional.of(
            String.join(
                ", ", refs(item).stream().flatMap(ref -> topic(ref).map(Topic::name)).toList()));
  }

  private Stream<TopicRef> all() {
    return Stream.concat(
        library.conditions().values().stream().map(TopicRef::of),
        library.treatments().values().stream().map(TopicRef::of));
  }

  private static List<TopicRef> refs(HandoutItem item) {
    return switch (item) {
      case HandoutItem.OfTreatment(var id) -> List.of(new TopicRef(TopicRef.Kind.TREATMENT, id));
      case HandoutItem.OfCondition _, HandoutItem.OfComparison _ ->
          item.conditionIds().map(id -> new TopicRef(TopicRef.Kind.CONDITION, id)).toList();
    };
  }

  private Stream<Topic> topic(TopicRef ref) {
    return library.topics().filter(topic -> TopicRef.of(topic).equals(ref));
  }

  private static int name(TopicRef ref) {
    return number(ref.path()) % COMPARED;
  }

  private int words(HandoutItem item) {
    StringBuilder all = new StringBuilder();
    refs(item).stream().flatMap(this::topic).forEach(topic -> append(topic, all));
    return number(all.toString()) % (1 << WORDS_BITS);
  }

  private void append(Topic topic, StringBuilder all) {
    all.append(topic.name()).append('\n');
    Map<String, Statement> statements = Statements.of(topic);
    statements.forEach((key, s) -> all.append(key).append('=').append(s.plain()).append('\n'));
    if (topic instanceof Condition condition) {
      for (RedFlag flag : library.redFlags(condition)) {
        all.append(flag.urgency()).append(flag.statement().plain()).append('\n');
      }
    }
  }

  private static int number(String text) {
    return Integer.parseInt(TextHash.of(text).substring(0, 7), 16);
  }
}

package org.careleaf.clinic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Treatment;

/**
 * All sign-offs of a clinic. Of those for one topic, the newest counts.
 *
 * @param all the sign-offs
 */
public record SignOffs(List<SignOff> all) {
  /** The newest by day; of one day, the one whose id, which ends in the time, comes last. */
  private static final Comparator<SignOff> BY_TIME =
      Comparator.comparing((SignOff s) -> s.signature().on()).thenComparing(SignOff::id);

  public SignOffs {
    all = all.stream().sorted(BY_TIME).toList();
  }

  /** The newest sign-off of a topic, which may have had another id then. */
  public Optional<SignOff> newest(Topic topic, Locale language, Subject subject) {
    return all.stream()
        .filter(s -> s.subject() == subject)
        .filter(s -> s.language().getLanguage().equals(language.getLanguage()))
        .filter(s -> names(s.topic(), topic))
        .reduce((_, later) -> later);
  }

  /** The library with every topic's review as these sign-offs have it. */
  public Library applied(Library library) {
    return library.changed(new Reviewing(library));
  }

  private static boolean names(TopicRef ref, Topic topic) {
    return ref.kind() == TopicRef.of(topic).kind()
        && (ref.id().equals(topic.id()) || topic.labels().formerIds().contains(ref.id()));
  }

  /** Looks up the review of each topic of one library. */
  private final class Reviewing implements LibraryChange {
    private final Library library;
    private final Words words;

    Reviewing(Library library) {
      this.library = library;
      this.words = new Words(library.edition().language());
    }

    @Override
    public Condition condition(Condition condition) {
      return condition.reviewed(review(condition));
    }

    @Override
    public Symptom symptom(Symptom symptom) {
      return symptom.reviewed(review(symptom));
    }

    @Override
    public Treatment treatment(Treatment treatment) {
      return treatment.reviewed(review(treatment));
    }

    private Review review(Topic topic) {
      return new Review(
          check(topic, Subject.CONTENT),
          topic.review().translation().map(_ -> check(topic, Subject.TRANSLATION)));
    }

    private Check check(Topic topic, Subject subject) {
      Optional<SignOff> signed = newest(topic, library.edition().language(), subject);
      if (signed.isEmpty()) {
        return Check.NONE;
      }
      Map<String, String> now = PrintedWords.of(library, topic, words);
      return signed.get().covers(now)
          ? Check.signed(signed.get().signature())
          : Check.lapsed(signed.get().signature());
    }
  }
}

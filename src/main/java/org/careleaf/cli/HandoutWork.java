package org.careleaf.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;

/**
 * Makes handouts of content, and lets out only what may go.
 *
 * @param content what they are made of
 * @param languages the same in every language that it has
 * @param incomplete what became of the question about what is not translated
 * @param unreviewed what became of the question about what nobody has reviewed
 */
record HandoutWork(
    LoadResult content,
    Languages languages,
    IncompleteOption incomplete,
    UnreviewedOption unreviewed) {
  /** A handout that may go out; what it owes is said in full. */
  Handout made(HandoutRequest request, PrintStream err) {
    Handout handout = made(request);
    incomplete.check(handout, err);
    unreviewed.check(content.clinic().settings(), topics(request));
    return handout;
  }

  /** The same as one of many; why it may not go out is one sentence. */
  Handout madeAmongOthers(HandoutRequest request) {
    Handout handout = made(request);
    incomplete.check(handout);
    unreviewed.check(content.clinic().settings(), topics(request));
    return handout;
  }

  private Handout made(HandoutRequest request) {
    try {
      return new HandoutMaker(languages, content.clinic().letterhead()).make(request);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.PROBLEM, HandoutTopics.sentence(e));
    }
  }

  /** What the handout is about, in each language that it speaks. */
  private List<Topic> topics(HandoutRequest request) {
    return Stream.concat(Stream.of(request.tongues().patient()), request.tongues().staff().stream())
        .flatMap(language -> languages.in(language).stream())
        .map(Rendition::shown)
        .<Topic>flatMap(library -> request.items().stream().flatMap(item -> topics(item, library)))
        .toList();
  }

  private static Stream<? extends Topic> topics(HandoutItem item, Library library) {
    return item instanceof HandoutItem.OfTreatment(var id)
        ? library.treatment(id).stream()
        : item.conditionIds().map(library::condition).flatMap(Optional::stream);
  }
}

package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.careleaf.model.Condition;
import org.careleaf.model.Review;
import org.careleaf.printing.PagePicture;

/**
 * How a handout comes to be. Every step may be slow, and is never taken on the window's thread.
 *
 * @param languages a composer for each language, first the one that the content was written in
 * @param unreviewed what happens to a handout that nobody has reviewed
 * @param write makes the PDF
 * @param draw makes pictures of the PDF's pages
 */
public record HandoutWorks(
    List<Spoken> languages,
    UnreviewedPolicy unreviewed,
    Step<Handout, byte[]> write,
    Step<byte[], List<PagePicture>> draw) {
  public HandoutWorks {
    languages = List.copyOf(languages);
  }

  /** Handouts in every language that the content has. */
  public static HandoutWorks of(
      Languages languages,
      UnreviewedPolicy unreviewed,
      Step<Handout, byte[]> write,
      Step<byte[], List<PagePicture>> draw) {
    return new HandoutWorks(
        languages.all().stream()
            .flatMap(one -> languages.in(one).stream())
            .map(Spoken::of)
            .toList(),
        unreviewed,
        write,
        draw);
  }

  /**
   * One language.
   *
   * @param topics composes the handout of conditions, one after the other
   * @param comparison composes the handout of conditions side by side
   * @param isReviewed whether somebody has signed for all of these conditions in this language
   */
  public record Spoken(
      Locale language,
      Composer topics,
      Composer comparison,
      Predicate<List<Condition>> isReviewed) {
    static Spoken of(Rendition rendition) {
      HandoutComposer composer = new HandoutComposer(rendition);
      return new Spoken(
          rendition.language(),
          composer::conditions,
          composer::comparison,
          conditions ->
              rendition.shown(conditions).stream()
                  .allMatch(c -> c.review().status() == Review.Status.REVIEWED));
    }
  }

  /** Puts a handout together. */
  @FunctionalInterface
  public interface Composer {
    Handout compose(List<Condition> conditions, HandoutOptions options);
  }

  /** One step of the work. */
  @FunctionalInterface
  public interface Step<A, B> {
    B make(A from) throws Exception;
  }

  Sheets make(HandoutSubject subject, Locale language, HandoutOptions options) throws Exception {
    Spoken spoken =
        languages.stream().filter(one -> one.language().equals(language)).findFirst().orElseThrow();
    Composer composer =
        switch (subject) {
          case HandoutSubject.OfTopic _ -> spoken.topics();
          case HandoutSubject.OfComparison _ -> spoken.comparison();
        };
    Handout handout = composer.compose(subject.conditions(), options);
    byte[] pdf = write.make(handout);
    boolean isReviewed = spoken.isReviewed().test(subject.conditions());
    UnreviewedPolicy policy = isReviewed ? UnreviewedPolicy.PRINT : unreviewed;
    return new Sheets(pdf, draw.make(pdf), handout.gaps(), policy);
  }

  /** A handout, ready to be printed, what it looks like, and whether it may be printed. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
  record Sheets(byte[] pdf, List<PagePicture> pictures, List<Gap> gaps, UnreviewedPolicy policy) {
    Sheets {
      gaps = List.copyOf(gaps);
      pictures = List.copyOf(pictures);
    }
  }
}

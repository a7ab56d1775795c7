package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Tongues;
import org.careleaf.model.Library;
import org.careleaf.model.Review;
import org.careleaf.printing.PagePicture;

/**
 * How a handout comes to be. Every step may be slow, and is never taken on the window's thread.
 *
 * @param languages the content in every language, first the one that it was written in
 * @param clinic what the sheets say of the clinic, and what the clinic has decided
 * @param write makes the PDF
 * @param draw makes pictures of the PDF's pages
 */
public record HandoutWorks(
    Languages languages,
    OfClinic clinic,
    Step<Handout, byte[]> write,
    Step<byte[], List<PagePicture>> draw) {
  /**
   * What a clinic has to do with its handouts.
   *
   * @param letterhead what they say of it
   * @param unreviewed what happens to a handout that nobody has reviewed
   * @param phrases sentences that its staff use
   */
  public record OfClinic(
      Optional<Letterhead> letterhead, UnreviewedPolicy unreviewed, List<String> phrases) {
    /** No clinic, which prints what nobody has reviewed. */
    public static final OfClinic NONE =
        new OfClinic(Optional.empty(), UnreviewedPolicy.PRINT, List.of());

    public OfClinic {
      phrases = List.copyOf(phrases);
    }
  }

  /** One step of the work. */
  @FunctionalInterface
  public interface Step<A, B> {
    B make(A from) throws Exception;
  }

  /** The content as it was written. */
  Library library() {
    return languages.asWritten().library();
  }

  HandoutMaker maker() {
    return new HandoutMaker(languages, clinic.letterhead());
  }

  Sheets make(HandoutRequest request) throws Exception {
    Handout handout = maker().make(request);
    byte[] pdf = write.make(handout);
    return new Sheets(request, handout, pdf, draw.make(pdf), policy(request));
  }

  /** One topic that nobody has reviewed, in any of its languages, makes an unreviewed handout. */
  private UnreviewedPolicy policy(HandoutRequest request) {
    boolean isReviewed =
        languages(request.tongues())
            .flatMap(language -> languages.in(language).stream())
            .flatMap(in -> new HandoutSubject(request.items()).topics(in.library()).stream())
            .allMatch(topic -> topic.review().status() == Review.Status.REVIEWED);
    return isReviewed ? UnreviewedPolicy.PRINT : clinic.unreviewed();
  }

  private static Stream<Locale> languages(Tongues tongues) {
    return Stream.concat(Stream.of(tongues.patient()), tongues.staff().stream());
  }

  /**
   * A handout, ready to be printed.
   *
   * @param request what was asked for
   * @param handout what it says
   * @param pdf what is printed
   * @param pictures what it looks like
   * @param policy whether it may be printed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
  record Sheets(
      HandoutRequest request,
      Handout handout,
      byte[] pdf,
      List<PagePicture> pictures,
      UnreviewedPolicy policy) {
    Sheets {
      pictures = List.copyOf(pictures);
    }

    List<Gap> gaps() {
      return handout.gaps();
    }

    /** What was typed must not get into a log. */
    @Override
    public String toString() {
      return "Sheets[not shown]";
    }
  }
}

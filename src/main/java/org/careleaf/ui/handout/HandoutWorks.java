package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Tongues;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Library;
import org.careleaf.model.Review;
import org.careleaf.printing.PagePicture;
import org.careleaf.printing.PageSign;
import org.careleaf.ui.common.Texts;

/**
 * How a handout comes to be. Every step may be slow, and is never taken on the window's thread.
 *
 * @param languages the content in every language, first the one that it was written in
 * @param clinic what the sheets say of the clinic, and what the clinic has decided
 * @param steps how it comes to paper
 */
public record HandoutWorks(Languages languages, OfClinic clinic, Steps steps) {
  /**
   * How a handout comes to paper.
   *
   * @param write makes the PDF
   * @param draw makes pictures of the PDF's pages
   * @param read says where the PDF's signs stand
   * @param count says how many pages the PDF has
   * @param unprintable names the first sign of a text that the PDF's letters lack
   */
  public record Steps(
      Step<Handout, byte[]> write,
      Draw draw,
      Step<byte[], List<PageSign>> read,
      ToIntFunction<byte[]> count,
      Function<String, Optional<String>> unprintable) {}

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

  /** Draws the pages of a PDF. */
  @FunctionalInterface
  public interface Draw {
    /**
     * A picture of every page.
     *
     * @param times how many times as sharp as is usual, at least 1
     */
    List<PagePicture> pages(byte[] pdf, double times) throws Exception;
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
    byte[] pdf = steps.write().make(handout);
    return new Sheets(request, handout, pdf, steps.draw().pages(pdf, 1), policy(request));
  }

  /** How many pages a handout takes. */
  int pages(Handout handout) {
    try {
      return steps.count().applyAsInt(steps.write().make(handout));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** How hard the patient's half of a handout is to read. */
  Reading reading(Sheets sheets) {
    HandoutRequest asked = sheets.request();
    Tongues one = Tongues.only(asked.tongues().patient());
    Handout handout =
        asked.tongues().equals(one)
            ? sheets.handout()
            : maker()
                .make(new HandoutRequest(asked.items(), one, asked.options(), asked.patient()));
    return Reading.of(handout, glossary(one.patient()));
  }

  /** Says how hard a note in the content's own language is to read; nothing of an empty one. */
  public String reads(String note, Texts texts) {
    Locale language = library().edition().language();
    return new ReadingText(texts).note(reading(List.of(note), language));
  }

  /** How hard texts are to read. */
  Reading reading(List<String> texts, Locale language) {
    return Reading.of(texts, glossary(language), language);
  }

  private List<GlossaryTerm> glossary(Locale language) {
    return languages
        .in(language)
        .map(in -> in.library().references().glossary())
        .orElseGet(() -> library().references().glossary());
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

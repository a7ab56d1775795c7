package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.careleaf.model.Condition;
import org.careleaf.printing.PagePicture;

/**
 * How a handout comes to be. Every step may be slow, and is never taken on the window's thread.
 *
 * @param languages a composer for each language, first the one that the content was written in
 * @param write makes the PDF
 * @param draw makes pictures of the PDF's pages
 */
public record HandoutWorks(
    List<Spoken> languages, Step<Handout, byte[]> write, Step<byte[], List<PagePicture>> draw) {
  public HandoutWorks {
    languages = List.copyOf(languages);
  }

  /** Handouts in every language that the content has. */
  public static HandoutWorks of(
      Languages languages, Step<Handout, byte[]> write, Step<byte[], List<PagePicture>> draw) {
    return new HandoutWorks(
        languages.all().stream()
            .flatMap(one -> languages.in(one).stream())
            .map(Spoken::of)
            .toList(),
        write,
        draw);
  }

  /**
   * One language.
   *
   * @param topics composes the handout of conditions, one after the other
   * @param comparison composes the handout of conditions side by side
   */
  public record Spoken(Locale language, Composer topics, Composer comparison) {
    static Spoken of(Rendition rendition) {
      HandoutComposer composer = new HandoutComposer(rendition);
      return new Spoken(rendition.language(), composer::conditions, composer::comparison);
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
    return new Sheets(pdf, draw.make(pdf), handout.gaps());
  }

  /** A handout, ready to be printed, and what it looks like. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
  record Sheets(byte[] pdf, List<PagePicture> pictures, List<Gap> gaps) {
    Sheets {
      gaps = List.copyOf(gaps);
      pictures = List.copyOf(pictures);
    }
  }
}

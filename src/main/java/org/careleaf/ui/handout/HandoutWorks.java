package org.careleaf.ui.handout;

import java.util.List;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.model.Condition;
import org.careleaf.printing.PagePicture;

/**
 * How a handout comes to be. Every step may be slow, and is never taken on the window's thread.
 *
 * @param topics composes the handout of conditions, one after the other
 * @param comparison composes the handout of conditions side by side
 * @param write makes the PDF
 * @param draw makes pictures of the PDF's pages
 */
public record HandoutWorks(
    Composer topics,
    Composer comparison,
    Step<Handout, byte[]> write,
    Step<byte[], List<PagePicture>> draw) {
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

  Sheets make(HandoutSubject subject, HandoutOptions options) throws Exception {
    Composer composer =
        switch (subject) {
          case HandoutSubject.OfTopic _ -> topics;
          case HandoutSubject.OfComparison _ -> comparison;
        };
    byte[] pdf = write.make(composer.compose(subject.conditions(), options));
    return new Sheets(pdf, draw.make(pdf));
  }

  /** A handout, ready to be printed, and what it looks like. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
  record Sheets(byte[] pdf, List<PagePicture> pictures) {
    Sheets {
      pictures = List.copyOf(pictures);
    }
  }
}

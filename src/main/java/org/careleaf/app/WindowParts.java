package org.careleaf.app;

import java.time.Clock;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import org.careleaf.live.Shown;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.printing.PrintDesk;
import org.careleaf.search.Search;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.HandoutOutlets;
import org.careleaf.ui.handout.HandoutWorks;
import org.careleaf.ui.handout.SaveTarget;

/**
 * What the window works with.
 *
 * @param content what it shows first
 * @param outlets where handouts go
 * @param tasks runs what is slow
 * @param system the system's colour scheme
 * @param clinic where the clinic keeps what is its own
 */
public record WindowParts(
    Content content,
    Outlets outlets,
    Tasks tasks,
    ObservableValue<ColorScheme> system,
    ClinicFolder clinic) {
  /**
   * What there is to show, and what was made of it beforehand. Replaced as a whole.
   *
   * @param shown the library, and what is wrong with it
   * @param search finds in it
   * @param handouts makes what is printed of it
   */
  public record Content(Shown shown, Search search, HandoutWorks handouts) {
    Library library() {
      return shown.content().library();
    }

    List<Problem> problems() {
      return shown.content().problems();
    }
  }

  /**
   * Where handouts go.
   *
   * @param saveTarget asks for a file
   * @param clock tells when one went
   */
  public record Outlets(HandoutOutlets handouts, SaveTarget saveTarget, Clock clock) {
    /** To printers and files; nothing is remembered, and nothing opens. */
    Outlets(PrintDesk desk, SaveTarget saveTarget, Clock clock) {
      this(new HandoutOutlets(desk), saveTarget, clock);
    }
  }
}

package org.careleaf.app;

import java.time.Clock;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.printing.PrintDesk;
import org.careleaf.search.Search;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.handout.HandoutWorks;
import org.careleaf.ui.handout.SaveTarget;

/**
 * What the window works with.
 *
 * @param content what it shows
 * @param handouts makes what it prints
 * @param outlets where handouts go
 * @param tasks runs what is slow
 * @param system the system's colour scheme
 */
public record WindowParts(
    Content content,
    HandoutWorks handouts,
    Outlets outlets,
    Tasks tasks,
    ObservableValue<ColorScheme> system) {
  /**
   * What there is to show.
   *
   * @param problems what is wrong with the content
   */
  public record Content(Library library, List<Problem> problems, Search search) {
    public Content {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Where handouts go.
   *
   * @param clock tells when one went
   */
  public record Outlets(PrintDesk desk, SaveTarget saveTarget, Clock clock) {}
}

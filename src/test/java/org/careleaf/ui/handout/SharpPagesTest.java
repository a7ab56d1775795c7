package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.InPlaceTasks;
import org.junit.jupiter.api.Test;

/** Large pages are drawn anew as sharp as they are shown, as far as memory goes. */
class SharpPagesTest {
  /** A page of Letter at 150 dpi. */
  private static final PagePicture PAGE = new PagePicture(1275, 1650, new int[0]);

  @Test
  void fewPagesAreAsSharpAsTheyAreLarge() {
    assertEquals(List.of(1.0, 2.0), drawn(2, 2550));
    assertEquals(List.of(1.0), drawn(2, 1000));
  }

  /** Twenty topics at three times the width would take a gigabyte. */
  @Test
  void manyPagesTakeNoMoreMemoryThanFew() {
    double sharp = drawn(8, 2550).getLast();

    assertEquals(120e6, 8 * 1275 * 1650 * sharp * sharp * Integer.BYTES, 1e6);
    assertEquals(List.of(1.0), drawn(40, 2550));
  }

  /** How sharp the pages were drawn, one time after the other. */
  private static List<Double> drawn(int pages, double width) {
    List<Double> all = new ArrayList<>();
    HandoutWorks plain =
        TestWorks.of(SampleContent.languages(), UnreviewedPolicy.PRINT, _ -> "PDF");
    HandoutWorks.Steps steps = plain.steps();
    HandoutWorks works =
        new HandoutWorks(
            plain.languages(),
            plain.clinic(),
            new HandoutWorks.Steps(
                steps.write(),
                (_, times) -> {
                  all.add(times);
                  return Collections.nCopies(pages, PAGE);
                },
                steps.read(),
                steps.count(),
                steps.unprintable()));
    HandoutModel model =
        new HandoutModel(
            works,
            new TestDesk(TestDesk.FRONT),
            new InPlaceTasks(),
            Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC));
    Zoom zoom = new Zoom(model);
    zoom.showAt(width);
    model.open(HandoutSubject.ofCondition("blue-knee"));
    return all;
  }
}

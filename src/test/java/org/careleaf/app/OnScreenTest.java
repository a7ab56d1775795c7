package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A window is never where nobody can reach it. */
class OnScreenTest {
  private static final Rectangle2D FIRST = new Rectangle2D(0, 30, 1280, 770);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
  private static final OnScreen BOTH = new OnScreen(List.of(FIRST, LEFT));

  @Test
  void aWindowThatFitsStaysWhereItIs() {
    assertEquals(at(100, 50, 900, 600), BOTH.place(at(100, 50, 900, 600)));
    assertEquals(at(-1900, 20, 1400, 900), BOTH.place(at(-1900, 20, 1400, 900)));
  }

  @Test
  void aWindowThatIsPartlyOffComesInWhole() {
    assertEquals(at(380, 200, 900, 600), BOTH.place(at(1000, 700, 900, 600)));
    assertEquals(at(100, 30, 900, 600), BOTH.place(at(100, -20, 900, 600)));
  }

  @Test
  void aWindowOverTwoScreensGoesToTheOneThatItIsMostOn() {
    assertEquals(at(-900, 100, 900, 600), BOTH.place(at(-600, 100, 900, 600)));
    assertEquals(at(0, 100, 900, 600), BOTH.place(at(-300, 100, 900, 600)));
  }

  @Test
  void aWindowOfAScreenThatIsGoneOpensInTheMiddleOfTheFirst() {
    OnScreen one = new OnScreen(List.of(FIRST));
    assertEquals(at(190, 115, 900, 600), one.place(at(-1900, 20, 900, 600)));
    assertEquals(at(0, 30, 1280, 770), one.place(at(5000, 5000, 1920, 1080)));
    assertEquals(at(190, 115, 900, 600), BOTH.place(at(9000, 9000, 900, 600)));
  }

  @Test
  void aWindowIsNoLargerThanItsScreen() {
    assertEquals(at(0, 30, 1280, 770), BOTH.place(at(10, 40, 4000, 3000)));
  }

  @Test
  void whetherThereIsRoomIsToldOfTheFirstScreen() {
    assertTrue(BOTH.hasRoomFor(1280, 770));
    assertFalse(BOTH.hasRoomFor(1280, 771));
    assertFalse(BOTH.hasRoomFor(1281, 770));
  }

  private static Rectangle2D at(double x, double y, double width, double height) {
    return new Rectangle2D(x, y, width, height);
  }
}

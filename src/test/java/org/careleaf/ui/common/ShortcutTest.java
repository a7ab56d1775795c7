package org.careleaf.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTest {
  @ParameterizedTest
  @EnumSource(Shortcut.class)
  void noKeyIsNamedTwice(Shortcut shortcut) {
    List<String> keys = List.of(shortcut.display().split("\\+"));

    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void keysThatAreHeldAreNamedFirst() {
    assertEquals(Shortcut.command("Shift+Z"), Shortcut.STRIKE_AGAIN.display());
    assertTrue(Shortcut.BACK.display().startsWith("Alt+"));
  }
}

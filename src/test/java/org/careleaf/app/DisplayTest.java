package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void linuxHasADisplayWhereTheEnvironmentNamesOne() {
    assertFalse(Display.isPresent(Map.of(), "Linux", ""));
    assertFalse(Display.isPresent(Map.of("DISPLAY", " "), "Linux", ""));
    assertTrue(Display.isPresent(Map.of("DISPLAY", ":0"), "Linux", ""));
    assertTrue(Display.isPresent(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", ""));
  }

  @Test
  void windowsAndMacAlwaysHaveOne() {
    assertTrue(Display.isPresent(Map.of(), "Windows 11", ""));
    assertTrue(Display.isPresent(Map.of(), "Mac OS X", ""));
  }

  @Test
  void theHeadlessPlatformNeedsNone() {
    assertTrue(Display.isPresent(Map.of(), "Linux", "Headless"));
  }
}

package org.careleaf.app;

import java.util.Locale;
import java.util.Map;

/** Whether this machine has a screen to open a window on, as far as that can be told beforehand. */
final class Display {
  private Display() {}

  /**
   * On Linux and other Unixes a display is named by DISPLAY (X11) or WAYLAND_DISPLAY; Windows and
   * macOS always have one. JavaFX's headless platform needs none.
   */
  static boolean isPresent(Map<String, String> environment, String osName, String platform) {
    String os = osName.toLowerCase(Locale.ROOT);
    return platform.equalsIgnoreCase("headless")
        || os.contains("win")
        || os.contains("mac")
        || isSet(environment, "DISPLAY")
        || isSet(environment, "WAYLAND_DISPLAY");
  }

  static boolean isPresent() {
    return isPresent(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""));
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }
}

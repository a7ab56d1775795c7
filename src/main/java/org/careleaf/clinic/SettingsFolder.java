package org.careleaf.clinic;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a system keeps what a person has set. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /** The folder on this computer; the property {@code careleaf.settings} names another one. */
  public static Path usual() {
    String set = System.getProperty("careleaf.settings", "");
    return set.isEmpty()
        ? usual(
            System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""))
        : Path.of(set);
  }

  /** APPDATA on Windows, Application Support on macOS, elsewhere as freedesktop.org has it. */
  static Path usual(Map<String, String> environment, String osName, String home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return Path.of(environment.getOrDefault("APPDATA", home), "Careleaf");
    }
    if (os.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Careleaf");
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return (config.isEmpty() ? Path.of(home, ".config") : Path.of(config)).resolve("careleaf");
  }
}

package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.files.SafeFile;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;

/**
 * Where a person had the window on this computer: {@code window.json} in the folder of what was
 * set. All in px of all the screens together; a place to the left of or above the first screen is
 * negative.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width with its frame, more than 0
 * @param height its height with its frame, more than 0
 * @param maximized whether it fills its screen; the rest then says where it is when it does not
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
  private static final String FILE = "window.json";
  private static final int FORMAT = 1;

  public WindowPlace {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a window of " + width + " x " + height + " px is none");
    }
  }

  /**
   * Reads it from a folder; a file that cannot be read is as if there were none, and why is a
   * problem.
   */
  public static Optional<WindowPlace> read(Path folder, Problems problems) {
    JsonFolder files = new JsonFolder(folder, folder + "/", FileCheck.NONE, problems);
    return files.has(FILE) ? files.readFile(FILE, Shape.class, Shape::place) : Optional.empty();
  }

  /** Writes it to a folder, which is made where it is missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Shape shape = new Shape(FORMAT, x, y, width, height, maximized);
    SafeFile.write(folder.resolve(FILE), ClinicJson.write(shape).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code window.json}. */
  record Shape(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) int x,
      @JsonProperty(required = true) int y,
      @JsonProperty(required = true) int width,
      @JsonProperty(required = true) int height,
      @JsonProperty(required = true) boolean maximized) {
    WindowPlace place() {
      if (format != FORMAT) {
        throw new IllegalArgumentException(
            "these settings have format " + format + ", and this program reads " + FORMAT);
      }
      return new WindowPlace(x, y, width, height, maximized);
    }
  }
}

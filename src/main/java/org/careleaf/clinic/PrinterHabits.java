package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.files.SafeFile;
import org.careleaf.handout.PaperSize;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How a person prints on this computer: {@code printers.json} in the folder of what was set. Copies
 * and pages are of one handout and are not kept.
 *
 * @param habits one for each printer, the printer used last first; at most 50, older ones go
 */
public record PrinterHabits(List<Habit> habits) {
  /** What holds where nothing was printed yet. */
  public static final PrinterHabits NONE = new PrinterHabits(List.of());

  private static final String FILE = "printers.json";
  private static final int FORMAT = 1;
  private static final int MOST = 50;

  /**
   * What was last chosen at a printer; empty where it was left to the printer.
   *
   * @param printer the printer's name
   * @param tray the tray's name
   */
  public record Habit(
      String printer,
      Optional<String> tray,
      Optional<Boolean> twoSided,
      Optional<Boolean> gray,
      Optional<PaperSize> paper) {}

  public PrinterHabits {
    habits = habits.stream().limit(MOST).toList();
  }

  /** What was chosen at a printer. */
  public Optional<Habit> of(String printer) {
    return habits.stream().filter(habit -> habit.printer().equals(printer)).findFirst();
  }

  /** With a printer that was used just now. */
  public PrinterHabits with(Habit used) {
    List<Habit> newest = new ArrayList<>(List.of(used));
    habits.stream().filter(habit -> !habit.printer().equals(used.printer())).forEach(newest::add);
    return new PrinterHabits(newest);
  }

  /**
   * Reads them from a folder; a file that cannot be read is as if nothing was printed yet, and why
   * is a problem.
   */
  public static PrinterHabits read(Path folder, Problems problems) {
    JsonFolder files = new JsonFolder(folder, folder + "/", FileCheck.NONE, problems);
    return files.has(FILE) ? files.readFile(FILE, Shape.class, Shape::habits).orElse(NONE) : NONE;
  }

  /** Writes them to a folder, which is made where it is missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Shape shape = new Shape(FORMAT, habits.stream().map(HabitShape::of).toList());
    SafeFile.write(folder.resolve(FILE), ClinicJson.write(shape).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code printers.json}. */
  record Shape(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) List<HabitShape> printers) {
    PrinterHabits habits() {
      if (format != FORMAT) {
        throw new IllegalArgumentException(
            "these settings have format " + format + ", and this program reads " + FORMAT);
      }
      return new PrinterHabits(printers.stream().map(HabitShape::habit).toList());
    }
  }

  /** One of its printers. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HabitShape(
      @JsonProperty(required = true) String name,
      @Nullable String tray,
      @Nullable Boolean twoSided,
      @Nullable Boolean gray,
      @Nullable PaperSize paper) {
    static HabitShape of(Habit habit) {
      return new HabitShape(
          habit.printer(),
          habit.tray().orElse(null),
          habit.twoSided().orElse(null),
          habit.gray().orElse(null),
          habit.paper().orElse(null));
    }

    Habit habit() {
      return new Habit(
          name,
          Optional.ofNullable(tray),
          Optional.ofNullable(twoSided),
          Optional.ofNullable(gray),
          Optional.ofNullable(paper));
    }
  }
}

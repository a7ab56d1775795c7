package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.files.SafeFile;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set on this computer; never anything about a patient.
 *
 * @param clinic the clinic's folder, if one was chosen
 * @param times how long what was typed for a patient stays
 */
public record PersonalSettings(Optional<Path> clinic, PatientTimes times) {
  /** What holds where nothing was set. */
  public static final PersonalSettings USUAL =
      new PersonalSettings(Optional.empty(), PatientTimes.USUAL);

  private static final String FILE = "settings.json";
  private static final int FORMAT = 1;

  /**
   * Reads them from a folder; settings that cannot be read are as if nothing was set, and why is a
   * problem.
   */
  public static PersonalSettings read(Path folder, Problems problems) {
    JsonFolder files = new JsonFolder(folder, folder + "/", FileCheck.NONE, problems);
    return files.has(FILE)
        ? files.readFile(FILE, Shape.class, Shape::settings).orElse(USUAL)
        : USUAL;
  }

  /** The same with another clinic's folder, or with none. */
  public PersonalSettings with(Optional<Path> otherClinic) {
    return new PersonalSettings(otherClinic, times);
  }

  /** The same with other times. */
  public PersonalSettings with(PatientTimes others) {
    return new PersonalSettings(clinic, others);
  }

  /** Writes them to a folder, which is made where it is missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Shape shape =
        new Shape(
            FORMAT,
            clinic.map(path -> path.toAbsolutePath().toString()).orElse(null),
            times.coverSeconds(),
            times.wipeMinutes());
    SafeFile.write(folder.resolve(FILE), ClinicJson.write(shape).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code settings.json}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shape(
      @JsonProperty(required = true) int format,
      @Nullable String clinicFolder,
      @Nullable Integer coverSeconds,
      @Nullable Integer wipeMinutes) {
    PersonalSettings settings() {
      if (format != FORMAT) {
        throw new IllegalArgumentException(
            "these settings have format " + format + ", and this program reads " + FORMAT);
      }
      PatientTimes times =
          new PatientTimes(
              coverSeconds == null ? PatientTimes.USUAL.coverSeconds() : coverSeconds,
              wipeMinutes == null ? PatientTimes.USUAL.wipeMinutes() : wipeMinutes);
      try {
        return new PersonalSettings(Optional.ofNullable(clinicFolder).map(Path::of), times);
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException("\"" + clinicFolder + "\" is not a folder's name", e);
      }
    }
  }
}

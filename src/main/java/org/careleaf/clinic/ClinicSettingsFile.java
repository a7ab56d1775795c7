package org.careleaf.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.files.SafeFile;
import org.careleaf.files.SaveResult;
import org.careleaf.files.Stamp;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Problems;
import org.careleaf.json.StrictJson;

/**
 * {@code clinic.json} of a clinic's folder, which more than one person may save.
 *
 * @param folder the clinic's folder
 */
public record ClinicSettingsFile(Path folder) {
  private static final String NAME = "clinic.json";

  /**
   * What the file holds.
   *
   * @param settings what holds; the usual where there is no file
   * @param stamp of the bytes that were read; empty if there is no file
   */
  public record Read(ClinicSettings settings, Optional<Stamp> stamp) {}

  /**
   * Reads the file.
   *
   * @throws IOException if the folder is away, or the file is not what it should be
   */
  public Read read() throws IOException {
    requireFolder();
    if (!Files.exists(file())) {
      return new Read(ClinicSettings.USUAL, Optional.empty());
    }
    byte[] bytes = Files.readAllBytes(file());
    return new Read(parse(new String(bytes, StandardCharsets.UTF_8)), Optional.of(Stamp.of(bytes)));
  }

  /**
   * Writes the file if it still is what was read, else a file beside it.
   *
   * @param expected the stamp of what was read
   */
  public SaveResult save(ClinicSettings settings, Optional<Stamp> expected) throws IOException {
    requireFolder();
    String text = ClinicJson.write(ClinicSettingsJson.of(settings));
    return SafeFile.writeIfUnchanged(file(), expected, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file() {
    return folder.resolve(NAME);
  }

  /** A folder that is away is not made: it would hide the share when that comes back. */
  private void requireFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  private static ClinicSettings parse(String text) throws IOException {
    Problems problems = new Problems();
    try {
      return StrictJson.bind(new JsonFile(NAME, text), ClinicSettingsJson.class, problems)
          .map(ClinicSettingsJson::settings)
          .orElseThrow(() -> new IOException(problems.all().getFirst().line()));
    } catch (IllegalArgumentException e) {
      throw new IOException(NAME + ": " + e.getMessage(), e);
    }
  }
}

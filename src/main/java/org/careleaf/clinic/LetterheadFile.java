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
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Problems;
import org.careleaf.json.StrictJson;

/**
 * {@code letterhead.json} of a clinic's folder, which more than one person may save.
 *
 * @param folder the clinic's folder
 */
public record LetterheadFile(Path folder) {
  static final String NAME = "letterhead.json";

  /**
   * What the file holds.
   *
   * @param letterhead the letterhead, if there is one
   * @param logo the name of its logo's file, also where that cannot be read
   * @param stamp of the bytes that were read; empty if there is no file
   */
  public record Read(
      Optional<Letterhead> letterhead, Optional<String> logo, Optional<Stamp> stamp) {}

  /**
   * What a logo is saved from.
   *
   * @param name the name of its file
   * @param logo its bytes; empty where the clinic's folder has them already
   */
  public record ChosenLogo(String name, Optional<Logo> logo) {}

  /**
   * Reads the file.
   *
   * @throws IOException if the folder is away, or the file is not what it should be
   */
  public Read read() throws IOException {
    requireFolder();
    if (!Files.exists(file())) {
      return new Read(Optional.empty(), Optional.empty(), Optional.empty());
    }
    if (Files.size(file()) > JsonFile.MOST_BYTES) {
      throw new IOException(NAME + " is larger than 1 MB");
    }
    byte[] bytes = Files.readAllBytes(file());
    LetterheadJson json = parse(new String(bytes, StandardCharsets.UTF_8));
    try {
      return new Read(
          Optional.of(json.letterhead(this::logo)),
          Optional.ofNullable(json.logo()),
          Optional.of(Stamp.of(bytes)));
    } catch (IllegalArgumentException e) {
      throw new IOException(NAME + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a picture that may become the logo.
   *
   * @throws IOException for what is no PNG or JPEG file, or is larger than 2 MB
   */
  public static ChosenLogo choose(Path picture) throws IOException {
    return new ChosenLogo(
        String.valueOf(picture.getFileName()), Optional.of(LogoFile.read(picture)));
  }

  /**
   * Writes the file if it still is what was read, else a file beside it. A logo that is new is
   * copied into the folder first.
   *
   * @param expected the stamp of what was read
   */
  public SaveResult save(Letterhead letterhead, Optional<ChosenLogo> logo, Optional<Stamp> expected)
      throws IOException {
    requireFolder();
    Optional<String> name = Optional.empty();
    if (logo.isPresent()) {
      name = Optional.of(put(logo.get()));
    }
    String text = ClinicJson.write(LetterheadJson.of(letterhead, name));
    return SafeFile.writeIfUnchanged(file(), expected, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Deletes the file if it still is what was read; its logo stays.
   *
   * @throws IOException if it is not, or cannot be deleted
   */
  public void delete(Stamp expected) throws IOException {
    requireFolder();
    if (Files.exists(file()) && !Stamp.of(Files.readAllBytes(file())).equals(expected)) {
      throw new IOException("somebody else has saved it meanwhile");
    }
    Files.deleteIfExists(file());
  }

  private String put(ChosenLogo chosen) throws IOException {
    return chosen.logo().isPresent()
        ? LogoFile.put(folder, chosen.name(), chosen.logo().get())
        : chosen.name();
  }

  private Optional<Logo> logo(String name) {
    try {
      return Optional.of(new LogoFile(folder, name).read());
    } catch (IOException e) {
      return Optional.empty(); // the check says why; the rest of the letterhead can be shown
    }
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

  private static LetterheadJson parse(String text) throws IOException {
    Problems problems = new Problems();
    return StrictJson.bind(new JsonFile(NAME, text), LetterheadJson.class, problems)
        .orElseThrow(() -> new IOException(problems.all().getFirst().line()));
  }
}

package org.careleaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.ForPatient.FollowUp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The option that names a file with a note for the patient. There is none for the note itself, nor
 * for a name: others on the same computer see what a command is given.
 */
final class NoteOption {
  /** UTF-8 takes at most four bytes for a character, and a byte order mark three. */
  private static final int MOST_BYTES = 4 * ForPatient.LONGEST_NOTE + 3;

  private final PrintStream err;
  private @Nullable Path file;

  /**
   * An option that is not given.
   *
   * @param err where is said that there is nothing in the file
   */
  NoteOption(PrintStream err) {
    this.err = err;
  }

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--note-file", Path.class, file, to -> file = to)
            .paramLabel("FILE")
            .description(
                "A text file (UTF-8, at most 4,000 characters) with a note for the patient, which"
                    + " is printed; - is standard input. It is kept nowhere.")
            .build());
  }

  boolean isGiven() {
    return file != null;
  }

  /**
   * What is printed for the patient.
   *
   * @param phrases sentences before the note
   */
  ForPatient patient(List<String> phrases) {
    String note =
        Stream.concat(phrases.stream(), Stream.of(read()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    try {
      return new ForPatient("", note, FollowUp.NONE, Map.of());
    } catch (IllegalArgumentException e) {
      throw failure(String.valueOf(e.getMessage()));
    }
  }

  private String read() {
    if (file == null) {
      return "";
    }
    try (InputStream in = open(file)) {
      String note = text(in.readNBytes(MOST_BYTES + 1));
      if (note.isEmpty()) {
        err.println("The note is empty: none is printed.");
      }
      return note;
    } catch (CharacterCodingException e) {
      throw failure("The note is not UTF-8: save it again with the encoding UTF-8.");
    } catch (NoSuchFileException e) {
      throw failure("There is no note file " + file + ": check its name.");
    } catch (IOException e) {
      throw failure("The note in " + file + " cannot be read. Name another file.");
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw failure(file + " is a folder: name a text file with --note-file.");
    }
    return OutputOption.isStandard(file) ? System.in : Files.newInputStream(file);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    if (bytes.length > MOST_BYTES) {
      throw failure("The note is too long: 4,000 characters are the most. Shorten it.");
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static CommandFailure failure(String sentence) {
    return new CommandFailure(ExitStatus.PROBLEM, sentence + " Nothing was written.");
  }
}

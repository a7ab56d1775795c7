package org.careleaf.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.files.SafeFile;
import org.careleaf.files.SaveResult;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/**
 * Records sign-offs in a clinic's folder, each in a file of its own, so that two people who sign at
 * once never overwrite each other, and no earlier sign-off is lost.
 *
 * @param clinic the clinic's folder
 * @param clock tells the time that a file is named after
 */
public record SignOffDesk(Path clinic, Clock clock) {
  /** The most letters of a signer's name, and of a role: every sheet of the topic prints both. */
  public static final int LONGEST_NAME = 80;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  /**
   * Records that somebody checked a topic's words as they are in a library.
   *
   * @throws IOException if it cannot be written; nothing is recorded then
   */
  public SignOff sign(Library library, Topic topic, Subject subject, Signature signature)
      throws IOException {
    Locale language = library.edition().language();
    Path folder = clinic.resolve("sign-offs");
    make(folder);
    for (int number = 1; ; number++) {
      SignOff signOff =
          new SignOff(
              id(topic, language, subject, number),
              TopicRef.of(topic),
              language,
              subject,
              signature,
              PrintedWords.of(library, topic, new Words(language)));
      Path file = folder.resolve(signOff.id() + ".json");
      if (!Files.exists(file) && written(file, signOff)) {
        return signOff;
      }
    }
  }

  /** Whether it went to its own file: somebody may take the same name in the same second. */
  private static boolean written(Path file, SignOff signOff) throws IOException {
    byte[] bytes = ClinicJson.write(SignOffJson.of(signOff)).getBytes(StandardCharsets.UTF_8);
    return switch (SafeFile.writeIfUnchanged(file, Optional.empty(), bytes)) {
      case SaveResult.Written _ -> true;
      case SaveResult.KeptBoth(Path ours) -> {
        Files.delete(ours); // it would not be named as it names itself; the next number will
        yield false;
      }
    };
  }

  private String id(Topic topic, Locale language, Subject subject, int number) {
    String id =
        topic.id()
            + "-"
            + language.getLanguage()
            + "-"
            + subject.name().toLowerCase(Locale.ROOT)
            + "-"
            + MOMENT.format(LocalDateTime.now(clock));
    return number == 1 ? id : id + "-" + number;
  }

  /**
   * Makes the folder unless somebody else has by now. The clinic's own folder is not made: on a
   * share that is away it would hide the real one.
   */
  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }
}

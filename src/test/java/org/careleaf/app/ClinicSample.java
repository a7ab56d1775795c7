package org.careleaf.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.clinic.SignOffDesk;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.SampleContent;
import org.careleaf.live.Shown;
import org.careleaf.model.Condition;
import org.careleaf.model.Signature;
import org.careleaf.model.TextHash;

/**
 * A clinic's folder beside the sample content.
 *
 * @param folder where it lies
 */
record ClinicSample(Path folder) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  LoadResult load() {
    return LibraryLoader.load(new ContentFolders(SampleContent.FOLDER, Optional.of(folder)));
  }

  WindowParts.Content content() {
    return Wiring.content(Shown.first(load()), 96);
  }

  /** A text of the red knee in the clinic's words, written when the edition said something. */
  ClinicSample replace(String key, String words, String when) {
    return write(
        "texts/en/conditions/red-knee.json",
        """
        {"id": "red-knee",
         "texts": {"%s": {"text": "%s", "of": "%s"}}}
        """
            .formatted(key, words, TextHash.of(when)));
  }

  ClinicSample write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The red knee's words as they are now, signed by nobody real. */
  ClinicSample sign() {
    LoadResult now = load();
    Condition red = now.library().condition("red-knee").orElseThrow();
    Signature signature =
        new Signature("A. Person", "role of a test", LocalDate.now(CLOCK), Optional.empty());
    try {
      new SignOffDesk(folder, CLOCK).sign(now.library(), red, Subject.CONTENT, signature);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

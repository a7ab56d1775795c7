package org.careleaf.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.cli.CareleafCommand;
import org.careleaf.cli.Terminal;
import org.careleaf.cli.WindowOpener;

/**
 * What the program does once when it is packed, so that Java keeps what it loaded meanwhile: every
 * handout, and each command as it is mostly given.
 *
 * @param terminal where the commands write
 * @param window what would open the window, which nothing here asks for
 * @param folder where files go
 * @param ofAll whether every handout is made, or only one at a time, as most commands do
 */
record Rehearsal(Terminal terminal, WindowOpener window, Path folder, boolean ofAll) {
  /** The property that names the folder; who starts the program otherwise has none. */
  static final String PROPERTY = "careleaf.rehearsal";

  /** The property that says {@code one} where only one thing at a time is made. */
  static final String OF = "careleaf.rehearsal.of";

  /** Gives the first exit status that is not 0. */
  int run() {
    String file = folder.resolve("one").toString();
    List<String> all = List.of("handout", "--all", "--unreviewed", "-d", folder.toString());
    return Stream.concat(Stream.of(all).filter(_ -> ofAll), one(file))
        .mapToInt(words -> CareleafCommand.run(terminal, window, words.toArray(String[]::new)))
        .filter(status -> status != 0)
        .findFirst()
        .orElse(0);
  }

  private static Stream<List<String>> one(String file) {
    return Stream.of(
        List.of("list", "conditions"),
        List.of("find", "slipped", "disc"),
        List.of("compare", "herniated-disc", "sciatica"),
        List.of("check"),
        List.of("handout", "herniated-disc", "--format", "html", "-o", file),
        List.of("handout", "herniated-disc", "--lang", "es", "--unreviewed", "-o", file),
        List.of("handout", "treatments/heat", "--unreviewed", "-o", file),
        List.of(
            "handout",
            "herniated-disc",
            "degenerative-disc-disease",
            "--compare",
            "--unreviewed",
            "-o",
            file),
        List.of("handout", "herniated-disc", "--unreviewed", "-o", file));
  }
}

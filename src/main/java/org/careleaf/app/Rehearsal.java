package org.careleaf.app;

import java.nio.file.Path;
import java.util.List;
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
 */
record Rehearsal(Terminal terminal, WindowOpener window, Path folder) {
  /** The property that names the folder; who starts the program otherwise has none. */
  static final String PROPERTY = "careleaf.rehearsal";

  /** Gives the first exit status that is not 0. */
  int run() {
    String file = folder.resolve("one").toString();
    return List.of(
            List.of("handout", "--all", "--unreviewed", "-d", folder.toString()),
            List.of("list", "conditions"),
            List.of("find", "slipped", "disc"),
            List.of("compare", "herniated-disc", "sciatica"),
            List.of("check"),
            List.of("handout", "herniated-disc", "--format", "html", "-o", file),
            List.of("handout", "herniated-disc", "--lang", "es", "--unreviewed", "-o", file),
            List.of("handout", "treatments/heat", "--unreviewed", "-o", file),
            List.of("handout", "herniated-disc", "--unreviewed", "-o", file))
        .stream()
        .mapToInt(words -> CareleafCommand.run(terminal, window, words.toArray(String[]::new)))
        .filter(status -> status != 0)
        .findFirst()
        .orElse(0);
  }
}

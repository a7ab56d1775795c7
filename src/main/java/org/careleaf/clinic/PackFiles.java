package org.careleaf.clinic;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;

/** Packs and options in files that somebody names, wherever they lie. */
public final class PackFiles {
  private PackFiles() {}

  /** The pack of a file; empty where it is none, and why is a problem. */
  public static Optional<Pack> pack(Path file, Problems problems) {
    return read(file, PackJson.class, PackJson::pack, problems);
  }

  /** The options of a file; empty where it holds none, and why is a problem. */
  public static Optional<PackOptions> options(Path file, Problems problems) {
    return read(file, OptionsJson.class, OptionsJson::options, problems);
  }

  private static <J, T> Optional<T> read(
      Path file, Class<J> shape, Function<J, T> convert, Problems problems) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    return folder == null || name == null
        ? Optional.empty()
        : new JsonFolder(folder, folder + "/", FileCheck.NONE, problems)
            .readFile(name.toString(), shape, convert);
  }
}

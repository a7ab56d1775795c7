package org.careleaf.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careleaf.files.SafeFile;
import org.careleaf.files.SaveResult;
import org.careleaf.handout.Logo;

/**
 * The logo in a clinic's folder. Its bytes are read with a bound, and checked before its pixels are
 * read.
 *
 * @param folder the clinic's folder
 * @param name the file's name, which leads to no other folder
 */
record LogoFile(Path folder, String name) {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 _.-]{0,80})\\.(?i:png|jpe?g)");

  LogoFile {
    refuseOther(name);
  }

  /** Refuses what is no plain name of a PNG or JPEG file. */
  static void refuseOther(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(noPlainName(name));
    }
  }

  /** Why such a name is refused, and what to do. */
  static String noPlainName(String name) {
    return "the logo \""
        + name
        + "\" is no plain name of a PNG or JPEG file; put it into the clinic's folder, and"
        + " write its name only";
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The logo of any file, checked, and as small as it prints. */
  static Logo read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("there is no such picture");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(org.careleaf.logo.LogoFile.MOST_BYTES + 1);
      return switch (org.careleaf.logo.LogoFile.read(bytes)) {
        case org.careleaf.logo.LogoFile.Usable(var logo) -> new Logo(logo.png(), logo.widthMm());
        case org.careleaf.logo.LogoFile.Refused(var why, var advice) ->
            throw new IOException(why + "; " + advice);
      };
    }
  }

  Logo read() throws IOException {
    return read(folder.resolve(name));
  }

  /**
   * Puts a logo into a clinic's folder under the name that it had, or one like it where that is
   * taken by another picture. What is kept is the picture as it prints.
   *
   * @return the name in the folder
   */
  static String put(Path folder, String wanted, Logo logo) throws IOException {
    String name = isName(wanted) ? wanted.replaceFirst("\\.[^.]*$", ".png") : "logo.png";
    int dot = name.lastIndexOf('.');
    for (int number = 1; ; number++) {
      String free =
          number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
      Path file = folder.resolve(free);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) && written(file, logo)) {
        return free;
      }
      if (holds(file, logo)) {
        return free;
      }
    }
  }

  private static boolean holds(Path file, Logo logo) {
    try {
      return read(file).equals(logo);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean written(Path file, Logo logo) throws IOException {
    return switch (SafeFile.writeIfUnchanged(file, Optional.empty(), logo.png())) {
      case SaveResult.Written _ -> true;
      case SaveResult.KeptBoth(Path ours) -> {
        Files.delete(ours); // somebody else took the name; the next number will do
        yield false;
      }
    };
  }
}

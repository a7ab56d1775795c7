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
 * The logo in a clinic's folder. Its bytes are read with a bound; what they draw is not looked at
 * here.
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
      throw new IllegalArgumentException(
          "the logo \""
              + name
              + "\" is no plain name of a PNG or JPEG file; put it into the clinic's folder, and"
              + " write its name only");
    }
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The logo of any file. */
  static Logo read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("there is no such picture");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Logo.MOST_BYTES + 1);
      if (bytes.length > Logo.MOST_BYTES) {
        throw new IOException("the picture is larger than 2 MB");
      }
      if (!isPicture(bytes)) {
        throw new IOException("the file is no PNG or JPEG picture");
      }
      return new Logo(bytes);
    }
  }

  Logo read() throws IOException {
    return read(folder.resolve(name));
  }

  /** By the signatures that such files begin with. */
  private static boolean isPicture(byte[] bytes) {
    return begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')
        || begins(bytes, 0xff, 0xd8, 0xff);
  }

  private static boolean begins(byte[] bytes, int... signature) {
    for (int at = 0; at < signature.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xff) != signature[at]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Puts a logo into a clinic's folder under the name that it had, or one like it where that is
   * taken by another picture.
   *
   * @return the name in the folder
   */
  static String put(Path folder, String wanted, Logo logo) throws IOException {
    String name = isName(wanted) ? wanted : "logo" + ending(logo);
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

  private static String ending(Logo logo) {
    return begins(logo.bytes(), 0xff) ? ".jpg" : ".png";
  }

  private static boolean holds(Path file, Logo logo) {
    try {
      return read(file).equals(logo);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean written(Path file, Logo logo) throws IOException {
    return switch (SafeFile.writeIfUnchanged(file, Optional.empty(), logo.bytes())) {
      case SaveResult.Written _ -> true;
      case SaveResult.KeptBoth(Path ours) -> {
        Files.delete(ours); // somebody else took the name; the next number will do
        yield false;
      }
    };
  }
}

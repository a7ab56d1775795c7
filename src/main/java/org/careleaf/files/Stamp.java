package org.careleaf.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells the bytes of a file from any others: equal stamps mean equal bytes.
 *
 * @param sha256 the SHA-256 of the bytes, as 64 small hexadecimal digits; anything else is refused
 */
public record Stamp(String sha256) {
  private static final int DIGITS = 64;

  public Stamp {
    if (sha256.length() != DIGITS || !hasDigitsAlone(sha256)) {
      throw new IllegalArgumentException(
          "\"" + sha256 + "\" is not a SHA-256: 64 small hexadecimal digits");
    }
  }

  /**
   * An edition has hundreds of stamps, read at each start: a pattern takes several times as long.
   */
  private static boolean hasDigitsAlone(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if ((letter < '0' || letter > '9') && (letter < 'a' || letter > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The stamp of the bytes that were read, or will be written. */
  public static Stamp of(byte[] bytes) {
    return ofDigest(digest().digest(bytes));
  }

  /** The stamp of a file of any size, which is read through once. */
  public static Stamp ofFile(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return ofDigest(digest.digest());
  }

  private static Stamp ofDigest(byte[] digest) {
    return new Stamp(HexFormat.of().formatHex(digest));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

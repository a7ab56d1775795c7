package org.careleaf.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one wording from another without keeping it: a translation or a sign-off names it. */
public final class TextHash {
  /** Hex digits that a person can still copy; 48 bits tell the versions of one text apart. */
  private static final int SHORT = 12;

  private TextHash() {}

  /** The beginning of a text's SHA-256, as 12 hex digits. */
  public static String of(String text) {
    return whole(text).substring(0, SHORT);
  }

  /** A text's SHA-256, as 64 hex digits. */
  public static String whole(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

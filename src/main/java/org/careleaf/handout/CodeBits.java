package org.careleaf.handout;

import java.util.Locale;
import java.util.Optional;

/**
 * Bits written as letters: Crockford's Base32 (D. Crockford, Base 32, 2019), which has no letter
 * that is misread for another, with a last letter that a misread or swapped one does not fit.
 */
final class CodeBits {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int GROUP = 4;
  private static final int LONGEST = 200;

  /** A prime above no more than one letter's value, so that nearly every slip shows. */
  private static final int PRIME = 31;

  private final StringBuilder bits = new StringBuilder();
  private int at;

  void add(int value, int width) {
    for (int bit = width - 1; bit >= 0; bit--) {
      bits.append(value >> bit & 1);
    }
  }

  void add(boolean value) {
    add(value ? 1 : 0, 1);
  }

  /** The next bit as yes or no. */
  boolean taken() {
    return take(1) == 1;
  }

  boolean has(int width) {
    return at + width <= bits.length();
  }

  /** The next bits as a number; bits that are not there count as zero. */
  int take(int width) {
    int value = 0;
    for (int i = 0; i < width; i++) {
      int bit = at < bits.length() ? bits.charAt(at) - '0' : 0;
      value = value << 1 | bit;
      at++;
    }
    return value;
  }

  /** The bits as letters in groups of four, for example {@code 7K3Q-X9H2}. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (int start = 0; start < bits.length(); start += BITS) {
      String five = bits.substring(start, Math.min(start + BITS, bits.length()));
      letters.append(LETTERS.charAt(Integer.parseInt((five + "0000").substring(0, BITS), 2)));
    }
    letters.append(check(letters));
    for (int hyphen = GROUP; hyphen < letters.length(); hyphen += GROUP + 1) {
      letters.insert(hyphen, '-');
    }
    return letters.toString();
  }

  /** Reads letters; empty where they are none, or the last one does not fit. */
  static Optional<CodeBits> read(String typed) {
    String letters =
        typed.length() > LONGEST
            ? ""
            : typed
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    if (letters.length() < 2 || letters.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    String content = letters.substring(0, letters.length() - 1);
    if (check(content) != letters.charAt(letters.length() - 1)) {
      return Optional.empty();
    }
    CodeBits read = new CodeBits();
    content.chars().forEach(c -> read.add(LETTERS.indexOf(c), BITS));
    return Optional.of(read);
  }

  private static char check(CharSequence letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += (i % (PRIME - 1) + 1) * LETTERS.indexOf(letters.charAt(i));
    }
    return LETTERS.charAt(sum % PRIME);
  }
}

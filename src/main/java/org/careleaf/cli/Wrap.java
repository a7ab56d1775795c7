package org.careleaf.cli;

import java.util.ArrayList;
import java.util.List;

/** Fits text into a width; a word that is longer than the width is cut. */
final class Wrap {
  private Wrap() {}

  /** The text in lines of at most {@code width} characters; lines after the first are indented. */
  static List<String> to(int width, String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      while (line.length() + rest.length() > width) {
        int room = width - line.length();
        lines.add(line + rest.substring(0, room));
        rest = rest.substring(room);
        line = new StringBuilder(indent);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}

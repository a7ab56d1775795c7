package org.careleaf.handout;

/** Lines of plain text, wrapped between words. */
final class TextLines {
  /** Columns that fit every terminal and mail program. */
  static final int WIDTH = 78;

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a text.
   *
   * @param lead what the first line starts with; the next ones are set in as far
   */
  TextLines add(String lead, String words) {
    String in = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : words.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line = new StringBuilder(in);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    end(line);
    return this;
  }

  /** Adds an empty line, unless one is there. */
  TextLines gap() {
    boolean there = text.isEmpty() || text.toString().endsWith("\n\n");
    text.append(there ? "" : "\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void end(StringBuilder line) {
    text.append(line.toString().stripTrailing()).append('\n');
  }
}

package org.careleaf.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.model.Urgency;

/** Writes a handout as plain text of at most 78 columns, for terminals, mail and records. */
public final class PlainTextWriter {
  private static final String BLANK = "_".repeat(TextLines.WIDTH / 2);
  private static final String RULE = "-".repeat(TextLines.WIDTH);

  /** The handout as text, each line ended by a line feed. */
  public String write(Handout handout) {
    TextLines lines = new TextLines();
    handout.blocks().forEach(block -> write(block, lines));
    return lines.toString();
  }

  private static void write(Block block, TextLines lines) {
    switch (block) {
      case Block.Masthead _ -> {
        ReadingOrder.texts(block).forEach(text -> lines.add("", text));
        lines.gap();
      }
      case Block.Title title ->
          ReadingOrder.texts(title).forEach(text -> underlined(text, "=", lines));
      case Block.ReviewLine line ->
          lines.add("", String.join(ReadingOrder.BETWEEN, ReadingOrder.parts(line)));
      case Block.MainMessage(var passage) -> lines.gap().add("", passage.text());
      case CareCard card -> card(card, lines);
      case Block.Note note -> note(note, lines);
      case Block.Heading(var level, var text) -> heading(level, text, lines);
      case Block.Paragraph(var passage) -> lines.add("", passage.text());
      case Block.Steps(var items) -> items("[ ] ", items, lines);
      case Block.BulletList(var items) -> items("- ", items, lines);
      case Block.AskFirst(var heading, var groups) -> {
        lines.gap().add("", heading);
        groups.forEach(group -> group(group, lines));
      }
      case Block.Picture(var illustration, var caption) ->
          lines.gap().add("", "[" + illustration.alternativeText() + "]").add("", caption.text());
      case Block.Gallery(var pictures) -> pictures.forEach(picture -> write(picture, lines));
      case Block.WritingLines(var prompt, var count) -> {
        lines.add("", prompt.text());
        IntStream.range(0, count).forEach(_ -> lines.add("", BLANK));
      }
      case Block.Definitions(var items) ->
          items.forEach(item -> lines.add("- ", ReadingOrder.text(item)));
      case ComparisonTable table -> table(table, lines);
      case Block.PhoneSquare _ -> {} // for eyes and cameras only; its words stand in the card
      case Block.FinePrint(var texts) -> {
        lines.gap().add("", RULE);
        texts.forEach(text -> lines.add("", text));
      }
      case Block.Pair(var first, var second, _) -> {
        first.forEach(one -> write(one, lines));
        lines.gap();
        second.forEach(one -> write(one, lines));
      }
      case Block.NumberedLines table -> numbered(table, lines);
    }
  }

  private static void items(String lead, List<Passage> items, TextLines lines) {
    items.forEach(item -> lines.add(lead, item.text()));
  }

  private static void note(Block.Note note, TextLines lines) {
    heading(2, note.heading(), lines);
    note.paragraphs().forEach(text -> lines.add("", text));
    note.details().forEach(text -> lines.add("", text));
  }

  private static void numbered(Block.NumberedLines table, TextLines lines) {
    for (Block.NumberedLines.NumberedLine line : table.lines()) {
      String number = "%4d  ".formatted(line.number());
      lines.gap().add(number, line.first());
      if (!line.second().isEmpty()) {
        lines.add("      ", line.second());
      }
    }
  }

  private static void card(CareCard card, TextLines lines) {
    String sign = card.urgency() == Urgency.EMERGENCY ? "! " : "";
    lines.gap().add("", RULE).add(sign, card.heading());
    items("  - ", card.items(), lines);
    lines.add("", RULE);
  }

  private static void group(Block.AskFirst.Group group, TextLines lines) {
    if (!group.heading().isEmpty()) {
      lines.add("", group.heading() + ":");
    }
    items("- ", group.items(), lines);
  }

  private static void heading(int level, String text, TextLines lines) {
    lines.gap();
    if (level == 2) {
      underlined(text, "-", lines);
    } else {
      lines.add("", text + ":");
    }
  }

  private static void underlined(String text, String line, TextLines lines) {
    lines.add("", text).add("", line.repeat(Math.min(text.length(), TextLines.WIDTH)));
  }

  private static void table(ComparisonTable table, TextLines lines) {
    lines.add("", table.rowsLabel() + ": " + String.join(" | ", table.columns()));
    for (ComparisonTable.Row row : table.rows()) {
      String mark = row.mark().isEmpty() ? "" : " (" + row.mark() + ")";
      lines.gap().add("", row.label() + mark);
      for (int column = 0; column < table.columns().size(); column++) {
        cell(table.columns().get(column), row.cells().get(column), lines);
      }
    }
  }

  private static void cell(String column, List<Passage> texts, TextLines lines) {
    lines.add("  ", column + ":");
    items("    - ", texts, lines);
  }
}

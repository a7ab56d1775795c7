package org.careleaf.handout;

import java.util.List;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.model.Urgency;

/** Writes a handout as plain text of at most 78 columns, for terminals, mail and records. */
public final class PlainTextWriter {
  private static final String RULE = "-".repeat(TextLines.WIDTH);

  /** The handout as text, each line ended by a line feed. */
  public String write(Handout handout) {
    TextLines lines = new TextLines();
    handout.blocks().forEach(block -> write(block, lines));
    return lines.toString();
  }

  private static void write(Block block, TextLines lines) {
    switch (block) {
      case Block.Title(var text) -> underlined(text, "=", lines);
      case Block.ReviewLine line ->
          lines.add("", String.join(ReadingOrder.BETWEEN, ReadingOrder.parts(line)));
      case Block.MainMessage(var text) -> lines.gap().add("", text);
      case CareCard card -> card(card, lines);
      case Block.Heading(var level, var text) -> heading(level, text, lines);
      case Block.Paragraph(var text) -> lines.add("", text);
      case Block.Steps(var items) -> items.forEach(item -> lines.add("[ ] ", item));
      case Block.BulletList(var items) -> items.forEach(item -> lines.add("- ", item));
      case ComparisonTable table -> table(table, lines);
      case Block.FinePrint(var texts) -> {
        lines.gap().add("", RULE);
        texts.forEach(text -> lines.add("", text));
      }
    }
  }

  private static void card(CareCard card, TextLines lines) {
    String sign = card.urgency() == Urgency.EMERGENCY ? "! " : "";
    lines.gap().add("", RULE).add(sign, card.heading());
    card.items().forEach(item -> lines.add("  - ", item));
    lines.add("", RULE);
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

  private static void cell(String column, List<String> texts, TextLines lines) {
    lines.add("  ", column + ":");
    texts.forEach(text -> lines.add("    - ", text));
  }
}

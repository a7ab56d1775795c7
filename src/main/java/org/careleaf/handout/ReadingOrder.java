package org.careleaf.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.Block.ComparisonTable;

/** A handout's texts in the order that they are read; every writer keeps to it. */
public final class ReadingOrder {
  /** What stands between the parts of the review line. */
  public static final String BETWEEN = " · ";

  private ReadingOrder() {}

  /** All texts of a handout, but for the footer, which stands outside the reading. */
  public static List<String> of(Handout handout) {
    return handout.blocks().stream().flatMap(ReadingOrder::texts).toList();
  }

  /** The parts of a review line that say something. */
  public static List<String> parts(Block.ReviewLine line) {
    return Stream.of(line.alsoCalled(), line.review(), line.translation(), line.audience())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** How to say the words before it. */
  public static String said(String say) {
    return "(" + say + ")";
  }

  /** The texts of one block. */
  public static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Masthead masthead -> texts(masthead);
      case Block.Title(var text, var say) ->
          Stream.of(say.isEmpty() ? text : text + " " + said(say));
      case Block.ReviewLine line -> Stream.of(String.join(BETWEEN, parts(line)));
      case Block.MainMessage(var passage) -> Stream.of(passage.text());
      case Block.CareCard(_, var heading, var items) -> texts(heading, items);
      case Block.Note(var heading, var paragraphs, var details) ->
          Stream.of(Stream.of(heading), paragraphs.stream(), details.stream())
              .flatMap(texts -> texts);
      case Block.Heading(_, var text) -> Stream.of(text);
      case Block.Paragraph(var passage) -> Stream.of(passage.text());
      case Block.Steps(var items) -> texts(items);
      case Block.BulletList(var items) -> texts(items);
      case Block.AskFirst(var heading, var groups) ->
          Stream.concat(Stream.of(heading), groups.stream().flatMap(ReadingOrder::texts));
      case Block.Picture(_, var caption) -> Stream.of(caption.text());
      case Block.Gallery(var pictures) ->
          pictures.stream().map(picture -> picture.caption().text());
      case Block.WritingLines(var prompt, _) -> Stream.of(prompt.text());
      case Block.Definitions(var items) -> items.stream().map(ReadingOrder::text);
      case ComparisonTable table -> texts(table);
      case Block.PhoneSquare square -> Stream.of(square.caption());
      case Block.FinePrint(var lines) -> lines.stream();
      case Block.Pair(var first, var second, _) ->
          Stream.concat(first.stream(), second.stream()).flatMap(ReadingOrder::texts);
      case Block.NumberedLines lines -> texts(lines);
    };
  }

  /** A word and its meaning as one text. */
  public static String text(Block.Definitions.Definition item) {
    String said = item.say().isEmpty() ? "" : " (" + item.say() + ")";
    return item.term() + said + ": " + item.meaning().text();
  }

  /** What a masthead says of the clinic, in the order that it is read. */
  public static List<String> lines(Letterhead clinic) {
    return Stream.of(Stream.of(clinic.name()), calls(clinic).stream(), place(clinic).stream())
        .flatMap(lines -> lines)
        .toList();
  }

  /** Whom to call; it stands beside the clinic's name. */
  public static List<String> calls(Letterhead clinic) {
    return Stream.of(clinic.phone(), clinic.outOfHoursPhone()).flatMap(Optional::stream).toList();
  }

  /** Where the clinic is and when it is open. */
  public static List<String> place(Letterhead clinic) {
    return Stream.concat(clinic.address().stream(), clinic.openingHours().stream()).toList();
  }

  private static Stream<String> texts(Block.Masthead masthead) {
    return Stream.concat(
        masthead.clinic().stream().flatMap(clinic -> lines(clinic).stream()),
        Stream.of(masthead.recipient(), masthead.date()).filter(text -> !text.isEmpty()));
  }

  private static Stream<String> texts(Block.NumberedLines table) {
    return Stream.concat(
        Stream.of(table.number(), table.first(), table.second()),
        table.lines().stream()
            .flatMap(
                line ->
                    Stream.of(String.valueOf(line.number()), line.first(), line.second())
                        .filter(text -> !text.isEmpty())));
  }

  private static Stream<String> texts(Block.AskFirst.Group group) {
    return texts(group.heading(), group.items()).filter(text -> !text.isEmpty());
  }

  private static Stream<String> texts(String heading, List<Passage> items) {
    return Stream.concat(Stream.of(heading), texts(items));
  }

  private static Stream<String> texts(List<Passage> items) {
    return items.stream().map(Passage::text);
  }

  private static Stream<String> texts(ComparisonTable table) {
    return Stream.of(
            Stream.of(table.rowsLabel()),
            table.columns().stream(),
            table.rows().stream().flatMap(ReadingOrder::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(ComparisonTable.Row row) {
    Stream<String> name = Stream.of(row.label(), row.mark()).filter(text -> !text.isEmpty());
    return Stream.concat(name, row.cells().stream().flatMap(ReadingOrder::texts));
  }
}

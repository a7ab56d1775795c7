package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Passage;

/** Cuts a handout's blocks into headings with what belongs to them. */
final class Sections {
  /** The most items of a list that stands beside another part. */
  private static final int NARROW_LIST = 6;

  /** The most items of a list that is never torn. */
  static final int WHOLE_LIST = 12;

  /** The most groups of emergency signs in one frame, which stays on one page. */
  private static final int IN_ONE_FRAME = 2;

  /** How many drawings lie beside each other: of more, the words would be too small. */
  private static final int IN_A_ROW = 2;

  private Sections() {}

  /**
   * One or more blocks that stay together.
   *
   * @param blocks a heading and what follows it, or one block that stands for itself
   */
  record Section(List<Block> blocks) {
    Section {
      blocks = List.copyOf(blocks);
    }

    /** The level of its heading; 0 where it has none. */
    int level() {
      return blocks.getFirst() instanceof Heading heading ? heading.level() : 0;
    }

    /** Whether it is a list that needs the whole width. */
    boolean isWide() {
      return isListOver(NARROW_LIST);
    }

    /** Whether it is a list that may run over a page's end: whole, it would leave half a page. */
    boolean isLong() {
      return isListOver(WHOLE_LIST);
    }

    /** Whether a drawing stands under the rest of it. */
    boolean endsWithDrawing() {
      return blocks.size() > 1 && blocks.getLast() instanceof Block.Picture;
    }

    /** The number of items of the list that it is; 0 for anything else. */
    int items() {
      return blocks.getLast() instanceof Block.BulletList(var items) ? items.size() : 0;
    }

    /** The cards that it is; none where it is anything else. */
    List<Block.CareCard> cards() {
      return blocks.stream()
          .flatMap(block -> block instanceof Block.CareCard card ? Stream.of(card) : Stream.of())
          .toList();
    }

    /** The items of its list, which a drawing may follow; none where it has no list. */
    List<Passage> listed() {
      return switch (blocks.get(Math.max(0, blocks.size() - (endsWithDrawing() ? 2 : 1)))) {
        case Block.Steps(var items) -> items;
        case Block.BulletList(var items) -> items;
        default -> List.of();
      };
    }

    /** Whether it may not run over a page's end in letters of the usual size. */
    boolean staysWhole() {
      return switch (kind()) {
        case TABLE, WORDS, NOTE, EMERGENCIES -> false;
        case TEXT, STEPS, BULLETS, EMERGENCY, OTHER -> !isLong();
        case OPENING, LEAD, CALL, ASK, WRITING, GALLERY -> true;
      };
    }

    private boolean isListOver(int most) {
      return items() > most;
    }

    Kind kind() {
      return switch (blocks.getLast()) {
        case Heading _ -> Kind.LEAD;
        case Block.Steps _ -> Kind.STEPS;
        case Block.BulletList _ -> Kind.BULLETS;
        case Block.AskFirst _ -> Kind.ASK;
        case Block.CareCard card -> card.isEmergency() ? Kind.EMERGENCY : Kind.CALL;
        case Block.ComparisonTable _, Block.NumberedLines _ -> Kind.TABLE;
        case Block.Masthead _, Block.Title _, Block.ReviewLine _ -> Kind.OPENING;
        case Block.WritingLines _ -> Kind.WRITING;
        case Block.Note _ -> Kind.NOTE;
        case Block.Paragraph _ -> level() > 0 && blocks.size() == 2 ? Kind.TEXT : Kind.OTHER;
        case Block.MainMessage _, Block.Picture _ -> Kind.OTHER;
        case Block.Definitions _ -> Kind.WORDS;
        case Block.Gallery _ -> Kind.GALLERY;
        case Block.Pair pair -> kindOf(pair);
        case Block.PhoneSquare _, Block.FinePrint _ -> Kind.OTHER;
      };
    }
  }

  /** What a section is made of, as far as its place on the page depends on it. */
  enum Kind {
    /** A heading whose text follows in sections of its own. */
    LEAD,
    /** A heading over one paragraph. */
    TEXT,
    STEPS,
    BULLETS,
    CALL,
    ASK,
    WRITING,
    WORDS,
    NOTE,
    EMERGENCY,
    /** The same in two languages. */
    EMERGENCIES,
    TABLE,
    /** Drawings beside each other. */
    GALLERY,
    /** The title and what stands close under it. */
    OPENING,
    OTHER
  }

  static List<Section> of(List<Block> blocks) {
    return of(inRows(blocks, IN_A_ROW), IN_ONE_FRAME);
  }

  /** In large letters two groups seldom have room on one page: each has a frame of its own. */
  static List<Section> large(List<Block> blocks) {
    return of(inRows(blocks, 1), 1);
  }

  /** Drawings in rows, none of which is torn; the first stays with the heading. */
  private static List<Block> inRows(List<Block> blocks, int drawings) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Gallery(var all)
                    ? IntStream.iterate(0, at -> at < all.size(), at -> at + drawings)
                        .mapToObj(at -> all.subList(at, Math.min(at + drawings, all.size())))
                        .map(Gallery::new)
                    : Stream.of(block))
        .toList();
  }

  private static List<Section> of(List<Block> blocks, int inOneFrame) {
    List<Section> sections = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : blocks) {
      if (!belongs(block, open, inOneFrame)) {
        close(open, sections);
      }
      open.add(block);
    }
    close(open, sections);
    return sections;
  }

  /** A heading in two languages heads what follows; a table in the second may be long. */
  private static Kind kindOf(Block.Pair pair) {
    if (!pair.second().isEmpty() && pair.second().getFirst() instanceof Block.ReviewLine) {
      return Kind.OPENING;
    }
    if (pair.second().stream().anyMatch(Block.ComparisonTable.class::isInstance)) {
      return Kind.TABLE;
    }
    if (pair.second().stream()
        .anyMatch(block -> block instanceof Block.CareCard card && card.isEmergency())) {
      return Kind.EMERGENCIES;
    }
    return pair.second().stream().allMatch(Heading.class::isInstance) ? Kind.LEAD : Kind.OTHER;
  }

  private static boolean belongs(Block block, List<Block> open, int inOneFrame) {
    if (open.isEmpty()) {
      return false;
    }
    if (isEmergency(open.getFirst())) {
      return open.size() < inOneFrame && isEmergency(block);
    }
    // The small print stands beside the square.
    if (open.getFirst() instanceof Block.PhoneSquare) {
      return block instanceof Block.FinePrint;
    }
    return open.getFirst() instanceof Heading
        && switch (block) {
          case Block.Paragraph _, Block.Steps _, Block.BulletList _, Block.MainMessage _ -> true;
          case Gallery _ -> !(open.getLast() instanceof Gallery);
          case Block.Picture _, Block.WritingLines _, Block.Definitions _ -> true;
          case Heading _, Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.Note _ ->
              false;
          case Block.CareCard _, Block.AskFirst _, Block.ComparisonTable _, Block.PhoneSquare _ ->
              false;
          case Block.FinePrint _, Block.Pair _, Block.NumberedLines _ -> false;
        };
  }

  private static boolean isEmergency(Block block) {
    return block instanceof Block.CareCard card && card.isEmergency();
  }

  private static void close(List<Block> open, List<Section> sections) {
    if (!open.isEmpty()) {
      sections.add(new Section(open));
      open.clear();
    }
  }
}

package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careleaf.handout.Block;
import org.careleaf.handout.pdf.Sections.Kind;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * Decides what lies side by side. Lists of one kind do, and so do things to do and things to avoid;
 * reading runs down the left one, then the right one, which is the order of the blocks.
 */
final class Placing {
  private static final Set<Kind> PAIRED =
      EnumSet.of(Kind.TEXT, Kind.STEPS, Kind.BULLETS, Kind.CALL, Kind.ASK, Kind.WRITING);

  /** What may lie beside the drawing of a later section. */
  private static final Set<Kind> BESIDE_DRAWING = EnumSet.of(Kind.TEXT, Kind.STEPS, Kind.BULLETS);

  private Placing() {}

  /** How the sections of a row lie. */
  enum Form {
    /** One, over the whole width. */
    ALONE,
    /** Two side by side. */
    BESIDE,
    /** One or more below each other, and the drawing that ends them beside all. */
    PICTURED,
    /** A list over the whole width that runs over the end of a page. */
    RUNNING,
    /** A list beside its drawing that runs over the end of a page; the drawing stays above it. */
    PICTURED_RUNNING,
    /** Two lists side by side that run over the end of a page, each in its column. */
    BESIDE_RUNNING
  }

  /**
   * Sections that stay on one page, unless they run over its end.
   *
   * @param leads headings over all of it
   * @param columns its sections
   * @param share of the width for the left one of two that run over a page's end, in per cent
   */
  record Row(List<Section> leads, List<Section> columns, Form form, int share) {
    Row {
      leads = List.copyOf(leads);
      columns = List.copyOf(columns);
    }

    Row(List<Section> leads, List<Section> columns, Form form) {
      this(leads, columns, form, 50);
    }

    Section first() {
      return columns.getFirst();
    }

    /** The same as two rows, each over the whole width. */
    List<Row> apart() {
      return List.of(
          new Row(leads, List.of(first()), Form.ALONE),
          new Row(List.of(), List.of(columns.getLast()), Form.ALONE));
    }

    /** The same as a list that may run over the end of a page. */
    Row running() {
      return new Row(leads, columns, form == Form.PICTURED ? Form.PICTURED_RUNNING : Form.RUNNING);
    }

    /** Two lists that run over side by side, the left one with a share of the width in per cent. */
    Row runningBeside(int share) {
      return new Row(leads, columns, Form.BESIDE_RUNNING, share);
    }

    boolean runsOver() {
      return switch (form) {
        case RUNNING, PICTURED_RUNNING, BESIDE_RUNNING -> true;
        case ALONE, BESIDE, PICTURED -> false;
      };
    }
  }

  /** A drawing lies beside what stands next to it only, or beside two lists that share it. */
  static List<Row> of(List<Section> sections) {
    return of(sections, Placing::columns);
  }

  /** A drawing lies beside all texts that lead to it. */
  static List<Row> aroundDrawings(List<Section> sections) {
    return of(
        sections,
        (all, at) -> {
          int toDrawing = toDrawing(all, at);
          return toDrawing > 0 ? new Taken(toDrawing, Form.PICTURED) : columns(all, at);
        });
  }

  /** Nothing lies side by side. */
  static List<Row> alone(List<Section> sections) {
    return of(sections, (all, at) -> Taken.ONE);
  }

  private interface Choice {
    Taken at(List<Section> sections, int at);
  }

  private record Taken(int sections, Form form) {
    static final Taken ONE = new Taken(1, Form.ALONE);
  }

  private static List<Row> of(List<Section> sections, Choice choice) {
    List<Row> rows = new ArrayList<>();
    List<Section> leads = new ArrayList<>();
    int at = 0;
    while (at < sections.size()) {
      boolean lead = at + 1 < sections.size() && leads(sections.get(at), sections.get(at + 1));
      Taken taken = lead ? Taken.ONE : choice.at(sections, at);
      if (lead) {
        leads.add(sections.get(at));
      } else {
        rows.add(new Row(leads, sections.subList(at, at + taken.sections()), taken.form()));
        leads.clear();
      }
      at += taken.sections();
    }
    return rows;
  }

  /** A heading, or the name and message of a topic whose parts follow. */
  private static boolean leads(Section section, Section next) {
    return section.kind() == Kind.LEAD
        || (section.blocks().getLast() instanceof Block.MainMessage
            && section.level() > 0
            && next.level() > section.level());
  }

  /** Two, unless a section has no fellow, or is the odd one at the head of a run of its kind. */
  private static Taken columns(List<Section> sections, int at) {
    if (shareADrawing(sections, at)) {
      return new Taken(2, Form.PICTURED);
    }
    int run = run(sections, at);
    boolean paired = run > 1 ? run % 2 == 0 : doAndAvoid(sections, at) || askAndCall(sections, at);
    return paired ? new Taken(2, Form.BESIDE) : Taken.ONE;
  }

  /** What a treatment can do, and what harm: the drawing after both may show either. */
  private static boolean shareADrawing(List<Section> sections, int at) {
    if (at + 1 >= sections.size() || sections.get(at).kind() != Kind.BULLETS) {
      return false;
    }
    List<Block> next = sections.get(at + 1).blocks();
    return sections.get(at + 1).endsWithDrawing()
        && next.get(next.size() - 2) instanceof Block.BulletList
        && sections.get(at).level() == sections.get(at + 1).level();
  }

  /** How many sections there are to the end of the next that a drawing ends; 0 where none is. */
  private static int toDrawing(List<Section> sections, int at) {
    int end = at;
    while (end < sections.size()
        && BESIDE_DRAWING.contains(sections.get(end).kind())
        && sections.get(end).level() == sections.get(at).level()) {
      end++;
    }
    return end < sections.size()
            && sections.get(end).endsWithDrawing()
            && sections.get(end).level() == sections.get(at).level()
        ? end + 1 - at
        : 0;
  }

  private static int run(List<Section> sections, int at) {
    Section first = sections.get(at);
    if (!PAIRED.contains(first.kind()) || first.isWide()) {
      return 1;
    }
    int end = at + 1;
    while (end < sections.size()
        && sections.get(end).kind() == first.kind()
        && !sections.get(end).isWide()
        && sections.get(end).level() == first.level()) {
      end++;
    }
    return end - at;
  }

  /** A few reasons to ask first would leave most of their lines blank. */
  private static boolean askAndCall(List<Section> sections, int at) {
    return sections.get(at).blocks().getLast() instanceof Block.AskFirst ask
        && !ListColumns.areMany(ask.items())
        && at + 1 < sections.size()
        && sections.get(at + 1).kind() == Kind.CALL
        && run(sections, at + 1) % 2 == 1;
  }

  private static boolean doAndAvoid(List<Section> sections, int at) {
    return at + 1 < sections.size()
        && sections.get(at).kind() == Kind.STEPS
        && sections.get(at + 1).kind() == Kind.BULLETS
        && !sections.get(at + 1).isWide()
        && sections.get(at).level() == sections.get(at + 1).level();
  }
}

package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careleaf.handout.pdf.Sections.Kind;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * Decides what lies side by side. Lists of one kind do, and so do things to do and things to avoid;
 * reading runs down the left one, then the right one, which is the order of the blocks.
 */
final class Placing {
  private static final Set<Kind> PAIRED =
      EnumSet.of(Kind.TEXT, Kind.STEPS, Kind.BULLETS, Kind.CALL, Kind.ASK, Kind.WRITING);

  private Placing() {}

  /**
   * Sections that stay on one page.
   *
   * @param leads headings over all of it
   * @param columns one section, or two side by side
   */
  record Row(List<Section> leads, List<Section> columns) {
    Row {
      leads = List.copyOf(leads);
      columns = List.copyOf(columns);
    }
  }

  static List<Row> of(List<Section> sections) {
    return of(sections, true);
  }

  /** The same with nothing side by side. */
  static List<Row> alone(List<Section> sections) {
    return of(sections, false);
  }

  private static List<Row> of(List<Section> sections, boolean pairs) {
    List<Row> rows = new ArrayList<>();
    List<Section> leads = new ArrayList<>();
    int at = 0;
    while (at < sections.size()) {
      boolean lead = sections.get(at).kind() == Kind.LEAD && at + 1 < sections.size();
      int taken = lead || !pairs ? 1 : columns(sections, at);
      if (lead) {
        leads.add(sections.get(at));
      } else {
        rows.add(new Row(leads, sections.subList(at, at + taken)));
        leads.clear();
      }
      at += taken;
    }
    return rows;
  }

  /** Two, unless a section has no fellow, or is the odd one at the head of a run of its kind. */
  private static int columns(List<Section> sections, int at) {
    int run = run(sections, at);
    boolean paired = run > 1 ? run % 2 == 0 : doAndAvoid(sections, at);
    return paired ? 2 : 1;
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

  private static boolean doAndAvoid(List<Section> sections, int at) {
    return at + 1 < sections.size()
        && sections.get(at).kind() == Kind.STEPS
        && sections.get(at + 1).kind() == Kind.BULLETS
        && !sections.get(at + 1).isWide()
        && sections.get(at).level() == sections.get(at + 1).level();
  }
}

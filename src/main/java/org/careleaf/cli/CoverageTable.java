package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import org.careleaf.model.Coverage;
import org.careleaf.model.Coverage.Share;
import org.careleaf.model.TopicRef;

/** How many statements have a source, as people and as tools read it. */
final class CoverageTable {
  private CoverageTable() {}

  /** What tools read. */
  record Report(List<Entry> topics, Total total) {}

  /**
   * One topic's share.
   *
   * @param id the topic's id
   * @param kind what it is, for example {@code condition}
   * @param sourced how many of its statements have a source
   * @param statements how many there are
   * @param percent the same in whole per cent
   */
  record Entry(String id, String kind, int sourced, int statements, int percent) {
    static Entry of(TopicRef topic, Share share) {
      return new Entry(
          topic.id(), word(topic.kind()), share.sourced(), share.statements(), share.percent());
    }
  }

  /** The share of all topics. */
  record Total(int sourced, int statements, int percent) {
    static Total of(Share share) {
      return new Total(share.sourced(), share.statements(), share.percent());
    }
  }

  static String json(Coverage coverage) {
    return JsonOutput.write(new Report(entries(coverage), Total.of(coverage.total()))) + "\n";
  }

  /** A line a topic, then a line a kind, then the total. */
  static String text(Coverage coverage) {
    List<Entry> entries = entries(coverage);
    int width = entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(8);
    width = Math.max(width, 8);
    StringBuilder table = new StringBuilder(row(width, "TOPIC", "KIND", "SOURCED", "OF", "%"));
    for (Entry e : entries) {
      table.append(row(width, e.id, e.kind, e.sourced, e.statements, e.percent));
    }
    for (TopicRef.Kind kind : TopicRef.Kind.values()) {
      if (kind.hasStatements()) {
        table.append(total(width, word(kind), coverage.total(kind)));
      }
    }
    return table.append(total(width, "all", coverage.total())).toString();
  }

  private static String total(int width, String kind, Share share) {
    return row(width, "together", kind, share.sourced(), share.statements(), share.percent());
  }

  private static String row(int width, Object... cells) {
    return String.format(Locale.ROOT, "%-" + width + "s  %-10s  %7s  %5s  %3s%n", cells);
  }

  private static List<Entry> entries(Coverage coverage) {
    return coverage.shares().entrySet().stream()
        .map(entry -> Entry.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String word(TopicRef.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.careleaf.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Coverage;
import org.careleaf.model.Coverage.Share;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TranslationShare;

/**
 * How many statements have a source, and how many texts are translated, as people and as tools read
 * it.
 *
 * @param coverage what has a source
 * @param translations what is translated, by language tag
 */
record CoverageTable(Coverage coverage, Map<String, TranslationShare> translations) {
  static CoverageTable of(LoadResult content) {
    Map<String, TranslationShare> translations = new LinkedHashMap<>();
    content
        .translations()
        .forEach((tag, library) -> translations.put(tag, TranslationShare.of(library)));
    return new CoverageTable(Coverage.of(content.library()), translations);
  }

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
   * @param translations how much of it is translated, by language tag
   */
  record Entry(
      String id,
      String kind,
      int sourced,
      int statements,
      int percent,
      Map<String, Translated> translations) {}

  /** The share of all topics. */
  record Total(int sourced, int statements, int percent, Map<String, Translated> translations) {}

  /**
   * How much is translated into one language.
   *
   * @param translated how many texts are, and are not out of date
   * @param texts how many there are
   */
  record Translated(int translated, int texts, boolean complete) {
    static Translated of(TranslationShare.Share share) {
      return new Translated(share.translated(), share.texts(), share.isComplete());
    }

    String shown() {
      return complete ? "complete" : translated + " of " + texts;
    }
  }

  String json() {
    Share all = coverage.total();
    Map<String, Translated> together = new LinkedHashMap<>();
    translations.forEach((tag, share) -> together.put(tag, Translated.of(share.total())));
    Total total = new Total(all.sourced(), all.statements(), all.percent(), together);
    return JsonOutput.write(new Report(entries(), total)) + "\n";
  }

  /** A line a topic, then a line a kind, then the total. */
  String text() {
    List<Entry> entries = entries();
    int width = entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(8);
    width = Math.max(width, 8);
    StringBuilder table =
        new StringBuilder(row(width, translations.keySet(), "TOPIC", "KIND", "SOURCED", "OF", "%"));
    for (Entry e : entries) {
      List<String> languages = e.translations.values().stream().map(Translated::shown).toList();
      table.append(row(width, languages, e.id, e.kind, e.sourced, e.statements, e.percent));
    }
    for (TopicRef.Kind kind : TopicRef.Kind.values()) {
      if (kind.hasStatements()) {
        List<String> languages = totals(share -> share.total(kind));
        table.append(total(width, languages, word(kind), coverage.total(kind)));
      }
    }
    List<String> languages = totals(TranslationShare::total);
    return table.append(total(width, languages, "all", coverage.total())).toString();
  }

  private List<String> totals(Function<TranslationShare, TranslationShare.Share> sum) {
    return translations.values().stream()
        .map(share -> Translated.of(sum.apply(share)).shown())
        .toList();
  }

  private static String total(int width, List<String> languages, String kind, Share share) {
    return row(
        width, languages, "together", kind, share.sourced(), share.statements(), share.percent());
  }

  private static String row(int width, Collection<String> languages, Object... cells) {
    StringBuilder row =
        new StringBuilder(
            String.format(Locale.ROOT, "%-" + width + "s  %-10s  %7s  %5s  %3s", cells));
    languages.forEach(language -> row.append(String.format(Locale.ROOT, "  %12s", language)));
    return row.append(System.lineSeparator()).toString();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    coverage.shares().forEach((topic, share) -> entries.add(entry(topic, share)));
    return entries;
  }

  private Entry entry(TopicRef topic, Share share) {
    Map<String, Translated> languages = new LinkedHashMap<>();
    translations.forEach((tag, all) -> languages.put(tag, Translated.of(all.share(topic))));
    return new Entry(
        topic.id(),
        word(topic.kind()),
        share.sourced(),
        share.statements(),
        share.percent(),
        languages);
  }

  static String word(TopicRef.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.careleaf.handout;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.compare.Agreement;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Title;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Source;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * A topic as its reviewer needs it: every text in both wordings, its sources, every gap.
 *
 * @param library what the topic is taken from, in the language to be reviewed
 * @param words the words of that language
 */
public record ReviewCopy(Library library, Words words) {
  /** Reviewers are staff: what frames the texts is in the program's own language. */
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.careleaf.handout.review", Locale.ROOT);

  /**
   * Composes the copy.
   *
   * @param changed what changed since somebody signed, a line each, under its heading; or empty
   */
  public Handout compose(Topic topic, Changed changed, HandoutOptions options) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Title(text("title", topic.name())));
    blocks.add(new Opening(words, options.date()).reviewLine(topic));
    blocks.add(new Paragraph(Passage.of(text("about"))));
    Map<String, String> printed = PrintedWords.of(library, topic, words);
    String code = PrintedWords.hash(printed).substring(0, 12);
    blocks.add(new Paragraph(Passage.of(text("words", code, printed.size()))));
    if (!changed.lines().isEmpty()) {
      blocks.add(new Heading(2, changed.heading()));
      blocks.add(new BulletList(Passage.all(changed.lines())));
    }
    blocks.addAll(new ReviewGaps(library, words).of(topic, ReviewCopy::text));
    blocks.add(new Heading(2, text("own")));
    blocks.add(table("", Statements.of(topic)));
    named(topic, blocks);
    blocks.add(new Heading(2, text("sign")));
    blocks.add(new Paragraph(Passage.of(text("sign.lines"))));
    blocks.add(new FinePrint(List.of(text("sign.how", topic.id()))));
    String footer = text("footer", topic.name(), library.edition().id());
    return new Handout(
        text("title", topic.name()), library.edition().language(), options.paper(), footer, blocks);
  }

  /** What the topic prints beside its own texts. */
  private void named(Topic topic, List<Block> blocks) {
    switch (topic) {
      case Condition condition -> {
        flags(library.redFlags(condition), blocks);
        treatments(condition, blocks);
        comparisons(condition, blocks);
        names(condition, blocks);
      }
      case Symptom symptom ->
          flags(
              symptom.redFlag().map(library.references().redFlags()::get).stream().toList(),
              blocks);
      case Treatment treatment -> flags(new SharedSigns(library).of(treatment), blocks);
    }
  }

  private void flags(List<RedFlag> flags, List<Block> blocks) {
    if (!flags.isEmpty()) {
      blocks.add(new Heading(2, text("flags")));
      blocks.add(table(flags.stream().flatMap(this::rows).toList()));
    }
  }

  private Stream<ComparisonTable.Row> rows(RedFlag flag) {
    return Stream.concat(
        Stream.of(row(flag.id() + " (" + words.urgency(flag.urgency()) + ")", flag.statement())),
        flag.why().stream().map(why -> row(text("flags.why", flag.id()), why)));
  }

  private void treatments(Condition condition, List<Block> blocks) {
    List<Treatment> named =
        condition.care().treatments().stream()
            .flatMap(option -> library.treatment(option.treatmentId()).stream())
            .toList();
    if (!named.isEmpty()) {
      blocks.add(new Heading(2, text("treatments")));
      named.forEach(
          treatment -> {
            blocks.add(new Heading(3, treatment.name()));
            blocks.add(table(treatment.id() + " ", Statements.of(treatment)));
          });
    }
  }

  private void comparisons(Condition condition, List<Block> blocks) {
    List<ComparisonTable.Row> rows =
        library.references().comparisons().stream()
            .filter(comparison -> comparison.conditions().contains(condition.id()))
            .map(comparison -> row(comparison.id(), comparison.message()))
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(2, text("comparisons")));
      blocks.add(table(rows));
    }
  }

  private void names(Condition c, List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    line(lines, "names.also", c.alternateNames().stream());
    line(
        lines,
        "names.codes",
        c.labels().codes().stream().map(code -> code.code() + " " + code.display()));
    line(
        lines,
        "names.symptoms",
        c.picture().presentations().stream()
            .flatMap(p -> library.symptom(p.symptomId()).stream())
            .map(Symptom::name));
    line(
        lines,
        "names.conditions",
        c.differentialDiagnosis().stream()
            .flatMap(d -> library.condition(d.conditionId()).stream())
            .map(Condition::name));
    line(lines, "names.headings", words.headings().values().stream().filter(t -> !t.isEmpty()));
    lines.add(text("number", library.edition().emergencyNumber()));
    blocks.add(new Heading(2, text("names")));
    blocks.add(new BulletList(Passage.all(lines)));
  }

  private static void line(List<String> lines, String key, Stream<String> parts) {
    String joined = parts.distinct().collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      lines.add(text(key, joined));
    }
  }

  private ComparisonTable table(String prefix, Map<String, Statement> statements) {
    return table(
        statements.entrySet().stream()
            .map(entry -> row(prefix + entry.getKey(), entry.getValue()))
            .toList());
  }

  private static ComparisonTable table(List<ComparisonTable.Row> rows) {
    return new ComparisonTable(
        text("row"), List.of(text("staff"), text("patient"), text("sources")), rows);
  }

  private ComparisonTable.Row row(String key, Statement statement) {
    List<String> sources =
        library.sources(statement.sources()).stream().map(Source::label).toList();
    return new ComparisonTable.Row(
        label(key),
        Agreement.NOT_COMPARED,
        statement.needsSource() ? text("needed") : "",
        List.of(
            List.of(Passage.of(statement.text())),
            List.of(Passage.of(statement.plain())),
            Passage.all(sources.isEmpty() ? List.of("-") : sources)));
  }

  /** A key in words that break between lines: {@code aggravating factors: sitting}. */
  static String label(String key) {
    return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("\\.", ": ");
  }

  private static String text(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }

  /**
   * What is not as it was when somebody signed.
   *
   * @param heading who signed, and when
   * @param lines a line a change; none if nothing changed, or nobody has signed
   */
  public record Changed(String heading, List<String> lines) {
    public static final Changed NOTHING = new Changed("", List.of());

    public Changed {
      lines = List.copyOf(lines);
    }
  }
}

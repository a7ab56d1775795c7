package org.careleaf.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.TextHash;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * Every word that a topic can print in one language: its own texts for patients and staff, its red
 * flags, the treatments, symptoms and conditions that it names, the structured facts that come out
 * as words, the headings and the emergency number. This is what somebody signs for.
 */
public final class PrintedWords {
  private final Library library;
  private final Map<String, String> all = new LinkedHashMap<>();

  private PrintedWords(Library library) {
    this.library = library;
  }

  /** The words by key; a key begins with what the text belongs to. */
  public static Map<String, String> of(Library library, Topic topic, Words words) {
    PrintedWords printed = new PrintedWords(library);
    printed.topic("", topic);
    switch (topic) {
      case Condition condition -> printed.condition(condition);
      case Symptom symptom ->
          symptom.redFlag().map(library.references().redFlags()::get).ifPresent(printed::redFlag);
      case Treatment treatment -> {
        printed.positions(treatment);
        printed.care(treatment);
        new SharedSigns(library).of(treatment).forEach(printed::redFlag);
      }
    }
    printed.all.put("emergencyNumber", library.edition().emergencyNumber());
    words.headings().forEach((key, text) -> printed.all.put("heading " + key, text));
    return printed.all;
  }

  /** One hash over all keys and texts: it differs as soon as one of them does. */
  public static String hash(Map<String, String> words) {
    return TextHash.whole(
        words.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> quoted(entry.getKey()) + quoted(entry.getValue()))
            .collect(Collectors.joining()));
  }

  /** A text with its length, so that no two lists of texts run together into the same. */
  private static String quoted(String text) {
    return text.length() + ":" + text + "\n";
  }

  private void topic(String prefix, Topic topic) {
    all.put(prefix + "name", topic.name());
    putList(prefix + "alternateNames", topic.alternateNames());
    Statements.of(topic).forEach((key, statement) -> statement(prefix + key, statement));
  }

  private void statement(String key, Statement statement) {
    all.put(key + ".plain", statement.plain());
    if (!statement.isQuestion()) {
      all.put(key + ".text", statement.text());
    }
  }

  private void condition(Condition condition) {
    facts(condition);
    condition.overview().illustrations().forEach(this::illustration);
    library.redFlags(condition).forEach(this::redFlag);
    condition
        .picture()
        .presentations()
        .forEach(p -> library.symptom(p.symptomId()).ifPresent(this::symptom));
    condition
        .care()
        .treatments()
        .forEach(t -> library.treatment(t.treatmentId()).ifPresent(this::treatment));
    condition
        .differentialDiagnosis()
        .forEach(
            d ->
                library
                    .condition(d.conditionId())
                    .ifPresent(c -> all.put("condition " + c.id() + " name", c.name())));
    library.references().comparisons().stream()
        .filter(comparison -> comparison.conditions().contains(condition.id()))
        .forEach(c -> statement("comparison " + c.id(), c.message()));
  }

  /** Facts of a treatment that decide where and how its words print. */
  private void care(Treatment treatment) {
    treatment.guide().illustrations().forEach(this::illustration);
    treatment
        .guide()
        .warningSigns()
        .forEach(
            sign ->
                all.put(
                    "warningSigns." + sign.statement().id() + " urgency", sign.urgency().name()));
  }

  private void illustration(String id) {
    Optional.ofNullable(library.references().illustrations().get(id)).ifPresent(this::illustration);
  }

  private void illustration(Illustration illustration) {
    String key = "illustration " + illustration.id() + " ";
    all.put(key + "title", illustration.title());
    all.put(key + "alternative text", illustration.alternativeText());
    all.put(key + "caption", illustration.caption());
    illustration.words().forEach((element, said) -> all.put(key + "word " + element, said));
    all.put(key + "drawing", illustration.drawing().hash());
  }

  /** Facts that a sheet puts into words. */
  private void facts(Condition c) {
    all.put("emergency", String.valueOf(c.overview().emergency()));
    put("ages", c.picture().ages());
    put("onset", c.picture().onset());
    put("prognosis", c.outlook().prognosis());
    c.picture()
        .presentations()
        .forEach(
            p -> all.put("presentations." + p.symptomId() + " how often", p.frequency().name()));
    c.care()
        .treatments()
        .forEach(t -> all.put("treatments." + t.treatmentId() + " line", t.line().name()));
  }

  private void put(String key, Optional<? extends Fact<?>> fact) {
    fact.ifPresent(f -> all.put(key + " fact", core(f.core())));
  }

  /** A set has no order of its own, and must not lapse a sign-off by chance. */
  private static String core(Object core) {
    return core instanceof java.util.Set<?> set
        ? set.stream().map(String::valueOf).sorted().toList().toString()
        : core.toString();
  }

  private void redFlag(RedFlag flag) {
    all.put("red flag " + flag.id() + " urgency", flag.urgency().name());
    statement("red flag " + flag.id(), flag.statement());
    flag.why().ifPresent(why -> statement("red flag " + flag.id() + " why", why));
  }

  private void symptom(Symptom symptom) {
    all.put("symptom " + symptom.id() + " name", symptom.name());
  }

  private void treatment(Treatment treatment) {
    topic("treatment " + treatment.id() + " ", treatment);
  }

  private void positions(Treatment treatment) {
    treatment
        .positions()
        .forEach(
            p ->
                all.put("positions." + p.statement().id() + " stance", p.who() + " " + p.stance()));
  }

  private void putList(String key, List<String> list) {
    if (!list.isEmpty()) {
      all.put(key, String.join("; ", list));
    }
  }
}

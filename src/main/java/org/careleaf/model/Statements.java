package org.careleaf.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.careleaf.model.Condition.Care;
import org.careleaf.model.Condition.Factors;
import org.careleaf.model.Condition.Outlook;
import org.careleaf.model.Condition.Overview;
import org.careleaf.model.Condition.Picture;

/**
 * The statements of topics by key. A key is the JSON path with ids in place of positions, for
 * example {@code summary} or {@code treatments.nsaids}: it stays when a list is sorted anew.
 */
public final class Statements {
  private Statements() {}

  /** Gives the statement that is to stand in place of another. */
  @FunctionalInterface
  public interface Rewrite {
    Statement apply(String key, Statement statement);
  }

  /** A topic's statements by key, in the order of its file. */
  public static Map<String, Statement> of(Topic topic) {
    return taken(rewrite -> map(topic, rewrite));
  }

  /** A red flag's statements by key: the sign, and why it matters. */
  public static Map<String, Statement> of(RedFlag flag) {
    return taken(rewrite -> map(flag, rewrite));
  }

  private static Map<String, Statement> taken(Consumer<Rewrite> walk) {
    Map<String, Statement> all = new LinkedHashMap<>();
    walk.accept(
        (key, statement) -> {
          all.put(key, statement);
          return statement;
        });
    return all;
  }

  /** The topic with every statement rewritten. */
  public static Topic map(Topic topic, Rewrite rewrite) {
    return switch (topic) {
      case Condition condition -> map(condition, rewrite);
      case Symptom symptom -> map(symptom, rewrite);
      case Treatment treatment -> map(treatment, rewrite);
    };
  }

  public static Condition map(Condition c, Rewrite rewrite) {
    return new Condition(
        c.id(),
        c.name(),
        c.labels(),
        new Overview(
            c.overview().emergency(),
            rewrite.apply("summary", c.overview().summary()),
            rewrite.apply("mainMessage", c.overview().mainMessage()),
            c.overview().illustrations()),
        picture(c.picture(), rewrite),
        care(c.care(), rewrite),
        new Outlook(
            fact("prognosis", c.outlook().prognosis(), rewrite),
            items("prevention", c.outlook().prevention(), rewrite),
            items("notKnown", c.outlook().notKnown(), rewrite),
            items("questions", c.outlook().questions(), rewrite)),
        each(
            c.differentialDiagnosis(),
            d -> new DifferentialDiagnosis(item("differentialDiagnosis", d.statement(), rewrite))),
        c.review());
  }

  private static Picture picture(Picture p, Rewrite rewrite) {
    return new Picture(
        fact("ages", p.ages(), rewrite),
        fact("onset", p.onset(), rewrite),
        items("mainPain", p.mainPain(), rewrite),
        items("radiation", p.radiation(), rewrite),
        each(
            p.presentations(),
            s -> new Presentation(s.frequency(), item("presentations", s.statement(), rewrite))),
        new Factors(
            items("aggravatingFactors", p.factors().aggravating(), rewrite),
            items("relievingFactors", p.factors().relieving(), rewrite),
            items("riskFactors", p.factors().risk(), rewrite)));
  }

  private static Care care(Care care, Rewrite rewrite) {
    return new Care(
        care.redFlags(),
        items("typicalTests", care.typicalTests(), rewrite),
        each(
            care.treatments(),
            t -> new TreatmentOption(t.line(), item("treatments", t.statement(), rewrite))),
        items("avoid", care.avoid(), rewrite));
  }

  public static Symptom map(Symptom s, Rewrite rewrite) {
    return new Symptom(
        s.id(),
        s.name(),
        s.labels(),
        s.kind(),
        s.group(),
        rewrite.apply("summary", s.summary()),
        s.redFlag(),
        s.review());
  }

  public static Treatment map(Treatment t, Rewrite rewrite) {
    return new Treatment(
        t.id(),
        t.name(),
        t.labels(),
        t.kind(),
        rewrite.apply("summary", t.summary()),
        new Treatment.Guide(
            t.guide().mainMessage().map(message -> rewrite.apply("mainMessage", message)),
            items("steps", t.guide().steps(), rewrite),
            items("questions", t.guide().questions(), rewrite),
            each(
                t.guide().warningSigns(),
                s -> new WarningSign(s.urgency(), item("warningSigns", s.statement(), rewrite))),
            t.guide().illustrations()),
        evidence(t.evidence(), rewrite),
        each(
            t.positions(),
            p ->
                new GuidelinePosition(
                    p.who(), p.stance(), item("positions", p.statement(), rewrite))),
        t.review());
  }

  private static Treatment.Evidence evidence(Treatment.Evidence e, Rewrite rewrite) {
    return new Treatment.Evidence(
        items("benefits", e.benefits(), rewrite),
        items("risks", e.risks(), rewrite),
        each(
            e.contraindications(),
            c ->
                new Contraindication(
                    c.concern(), item("contraindications", c.statement(), rewrite))),
        e.withoutIt().map(statement -> rewrite.apply("withoutIt", statement)),
        items("notKnown", e.notKnown(), rewrite));
  }

  public static RedFlag map(RedFlag flag, Rewrite rewrite) {
    return new RedFlag(
        flag.urgency(),
        rewrite.apply(ONLY, flag.statement()),
        flag.why().map(why -> rewrite.apply("why", why)));
  }

  /** The key of a red flag's sign, and of a prepared comparison's message. */
  public static final String ONLY = "statement";

  private static <T> Optional<Fact<T>> fact(String key, Optional<Fact<T>> fact, Rewrite rewrite) {
    return fact.map(f -> new Fact<>(f.core(), rewrite.apply(key, f.statement())));
  }

  private static List<Statement> items(String key, List<Statement> list, Rewrite rewrite) {
    return each(list, statement -> item(key, statement, rewrite));
  }

  private static Statement item(String key, Statement statement, Rewrite rewrite) {
    return rewrite.apply(key + "." + statement.id(), statement);
  }

  private static <T> List<T> each(List<T> list, Function<T, T> change) {
    return list.stream().map(change).toList();
  }
}

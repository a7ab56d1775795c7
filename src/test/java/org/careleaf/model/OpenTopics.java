package org.careleaf.model;

import static org.careleaf.model.TestLibrary.statement;

import java.util.List;
import java.util.Optional;

/** The test library, with topics that also say what is open, what to do and what to ask. */
public final class OpenTopics {
  private OpenTopics() {}

  /** Alpha ache and the tablets say everything; a fever has a reason. */
  public static Library library() {
    return TestLibrary.library()
        .changed(
            new LibraryChange() {
              @Override
              public Condition condition(Condition condition) {
                return switch (condition.id()) {
                  case TestLibrary.ALPHA -> open(condition);
                  case TestLibrary.GAMMA -> sore(condition);
                  default -> condition;
                };
              }

              @Override
              public Treatment treatment(Treatment treatment) {
                return treatment.id().equals("tablets") ? open(treatment) : treatment;
              }

              @Override
              public RedFlag redFlag(RedFlag flag) {
                return flag.id().equals("fever")
                    ? new RedFlag(
                        flag.urgency(),
                        flag.statement(),
                        Optional.of(statement("why", "It may be an infection.", "S2")))
                    : flag;
              }
            });
  }

  private static Condition open(Condition c) {
    Condition.Outlook outlook =
        new Condition.Outlook(
            c.outlook().prognosis(),
            c.outlook().prevention(),
            List.of(statement("why-it-returns", "Nobody knows why it comes back.", "S1")),
            List.of(
                Statement.question("work", "When may I work?"),
                Statement.question("sleep", "How do I sleep best?")));
    return new Condition(
        c.id(),
        c.name(),
        new Labels(
            c.alternateNames(),
            c.labels().codes(),
            List.of("A00"),
            List.of(),
            Audience.ADULTS,
            Translation.ORIGINAL),
        c.overview(),
        c.picture(),
        c.care(),
        outlook,
        c.differentialDiagnosis(),
        c.review());
  }

  /** The emergency, which may be sore too. */
  private static Condition sore(Condition c) {
    Condition.Picture p = c.picture();
    Presentation sore =
        new Presentation(Frequency.VERY_RARE, statement("soreness", "It may be sore at first."));
    return new Condition(
        c.id(),
        c.name(),
        c.labels(),
        c.overview(),
        new Condition.Picture(
            p.ages(), p.onset(), p.mainPain(), p.radiation(), List.of(sore), p.factors()),
        c.care(),
        c.outlook(),
        c.differentialDiagnosis(),
        c.review());
  }

  private static Treatment open(Treatment t) {
    return new Treatment(
        t.id(),
        t.name(),
        t.labels(),
        t.kind(),
        t.summary(),
        new Treatment.Guide(
            Optional.of(statement("mainMessage", "Take as few as you can.", "S1")),
            List.of(
                statement("food", "Take them with food.", "S2"),
                statement("count", "Count what you take.", "S2")),
            List.of(Statement.question("how-long", "How long do I take them?")),
            List.of(
                new WarningSign(Urgency.EMERGENCY, statement("bleed", "black poop", "S1")),
                new WarningSign(Urgency.SAME_DAY, statement("rash", "a rash", "S1"))),
            List.of()),
        new Treatment.Evidence(
            List.of(statement("some", "They help some people.", "S1")),
            List.of(statement("sick", "They can make you sick.", "S1")),
            List.of(
                new Contraindication(
                    Contraindication.Concern.HEALTH,
                    statement("kidney", "have kidney disease", "S1"))),
            Optional.of(statement("withoutIt", "Most people get well without them.", "S1")),
            List.of(statement("dose", "Nobody knows the best dose.", "S1"))),
        t.positions(),
        t.review());
  }
}

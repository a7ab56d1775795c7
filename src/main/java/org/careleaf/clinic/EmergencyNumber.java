package org.careleaf.clinic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careleaf.model.Condition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Illustration;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Provenance;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;

/**
 * Puts a clinic's emergency number in place of the edition's wherever a text or a drawing names it:
 * a sheet with two numbers would send somebody to the wrong one. What the clinic wrote itself stays
 * as it is.
 */
final class EmergencyNumber implements LibraryChange {
  private final Pattern editions;
  private final String clinics;

  /**
   * A number in place of another.
   *
   * @param editions the number that the edition's texts name
   * @param clinics the number that they are to name
   */
  EmergencyNumber(String editions, String clinics) {
    this.editions = Pattern.compile("(?<![\\w.,])" + Pattern.quote(editions) + "(?!\\w|[.,]\\d)");
    this.clinics = clinics;
  }

  @Override
  public Condition condition(Condition condition) {
    return Statements.map(condition, (_, statement) -> statement(statement));
  }

  @Override
  public Symptom symptom(Symptom symptom) {
    return Statements.map(symptom, (_, statement) -> statement(statement));
  }

  @Override
  public Treatment treatment(Treatment treatment) {
    return Statements.map(treatment, (_, statement) -> statement(statement));
  }

  @Override
  public RedFlag redFlag(RedFlag flag) {
    return Statements.map(flag, (_, statement) -> statement(statement));
  }

  @Override
  public PreparedComparison comparison(PreparedComparison c) {
    return new PreparedComparison(
        c.id(), c.conditions(), text(c.question()), statement(c.message()));
  }

  @Override
  public Illustration illustration(Illustration drawing) {
    Map<String, String> words = new LinkedHashMap<>(drawing.words());
    words.replaceAll((_, said) -> text(said));
    return drawing.said(
        text(drawing.title()),
        text(drawing.alternativeText()),
        text(drawing.caption()),
        words,
        drawing.translation());
  }

  @Override
  public GlossaryTerm term(GlossaryTerm term) {
    Map<String, String> plainForms = new LinkedHashMap<>(term.plainForms());
    plainForms.replaceAll((_, said) -> text(said));
    return new GlossaryTerm(
        term.id(),
        term.forms(),
        text(term.plain()),
        plainForms,
        term.say(),
        term.use(),
        term.translation());
  }

  private Statement statement(Statement statement) {
    Statement said = statement;
    for (Wording wording : statement.wordings()) {
      Provenance how = statement.provenance();
      boolean clinics = how.added() || how.replacement(wording).isPresent();
      String words = said.in(wording);
      said = clinics ? said : said.with(wording, text(words), how);
    }
    return said;
  }

  private String text(String text) {
    return editions.matcher(text).replaceAll(Matcher.quoteReplacement(clinics));
  }
}

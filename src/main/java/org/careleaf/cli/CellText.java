package org.careleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.compare.CellValue;
import org.careleaf.compare.CellValue.Item;
import org.careleaf.compare.CellValue.Qualifier;
import org.careleaf.handout.Words;
import org.careleaf.model.Frequency;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Symptom;
import org.careleaf.model.Treatment;
import org.careleaf.model.TreatmentOption.Line;
import org.careleaf.model.Urgency;
import org.careleaf.model.Wording;

/**
 * A cell of a comparison as lines of text. An item that every column says begins with "-", any
 * other with "*". Staff read the name of a symptom or a treatment before what is said of it; what
 * the patient reads names it by itself.
 */
record CellText(Library library, Words words, Wording wording, int width) {
  List<String> lines(CellValue value, int columns) {
    return switch (value) {
      case CellValue.NotStated _ -> Wrap.to(width, words.text("cell.notStated"), "");
      case CellValue.Prose(List<Statement> statements) ->
          statements.stream().flatMap(s -> Wrap.to(width, s.in(wording), "").stream()).toList();
      case CellValue.Terms(List<String> terms) ->
          terms.stream().flatMap(term -> Wrap.to(width, "- " + term, "  ").stream()).toList();
      case CellValue.Items(List<Item> items) -> items(items, columns);
    };
  }

  private List<String> items(List<Item> items, int columns) {
    List<String> lines = new ArrayList<>();
    Optional<Urgency> group = Optional.empty();
    for (Item item : items) {
      if (item.qualifier().orElse(null) instanceof Qualifier.HowSoon(Urgency urgency)
          && !group.equals(Optional.of(urgency))) {
        group = Optional.of(urgency);
        String sign = urgency == Urgency.EMERGENCY ? "! " : "";
        lines.addAll(
            Wrap.to(width, sign + words.urgency(urgency) + ":", sign.isEmpty() ? "" : "  "));
      }
      String bullet = item.columns().size() == columns ? "- " : "* ";
      lines.addAll(Wrap.to(width, bullet + said(item), "  "));
    }
    return lines;
  }

  private String said(Item item) {
    String text = item.statement().in(wording);
    return item.qualifier().map(q -> named(item.id(), q) + qualified(text, q)).orElse(text);
  }

  private String named(String id, Qualifier qualifier) {
    Optional<String> name =
        switch (qualifier) {
          case Qualifier.HowOften _ -> library.symptom(id).map(Symptom::name);
          case Qualifier.HowSoon _ -> Optional.empty();
          case Qualifier.Standing _ -> library.treatment(id).map(Treatment::name);
        };
    return wording == Wording.CLINICIAN ? name.map(one -> one + ": ").orElse("") : "";
  }

  private String qualified(String text, Qualifier qualifier) {
    return switch (qualifier) {
      case Qualifier.HowOften(Frequency frequency) ->
          frequency == Frequency.EXCLUDED ? text : text + " (" + words.frequency(frequency) + ")";
      case Qualifier.HowSoon _ -> text;
      case Qualifier.Standing(Line line) ->
          line == Line.NOT_ADVISED ? text + " (" + words.line(line) + ")" : text;
    };
  }
}

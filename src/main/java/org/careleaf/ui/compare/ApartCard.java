package org.careleaf.ui.compare;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.compare.Comparison;
import org.careleaf.compare.Comparison.Distinction;
import org.careleaf.handout.Names;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.StyleClass;

/** What tells the conditions apart, a line each, before any row. */
record ApartCard(Comparison comparison, Ink ink) {
  Optional<Region> node() {
    if (comparison.distinctions().isEmpty()) {
      return Optional.empty();
    }
    VBox lines = new Column(4, Cards.heading(ink.texts().text("compare.apart")));
    comparison.distinctions().forEach(d -> lines.getChildren().add(line(d)));
    return Optional.of(StyleClass.ACCENT_CARD.on(lines));
  }

  private Prose line(Distinction distinction) {
    Prose line = new Prose().strong(name(distinction.column()));
    if (comparison.columns().size() > Comparison.FEWEST) {
      line.plain(
          " "
              + ink.texts()
                  .text(
                      "compare.ratherThan",
                      Names.inSentence(comparison.columns().get(distinction.other()))));
    }
    return ink.withSources(
        line.plain(": " + ink.text(distinction.statement())), distinction.statement());
  }

  private String name(int column) {
    return comparison.columns().get(column).name();
  }
}

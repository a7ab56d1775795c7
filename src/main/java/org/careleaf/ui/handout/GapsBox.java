package org.careleaf.ui.handout;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Gap;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Lists what the handout prints that is not in its language; not there where it is whole. */
final class GapsBox extends VBox {
  private static final double LOWEST = 120;
  private static final double HIGHEST = 260;

  private final Texts texts;
  private final VBox list = new VBox(6);
  private final ScrollPane scroll = new ScrollPane(list);

  GapsBox(LanguageChoice language, Texts texts) {
    this.texts = texts;
    setId("gaps");
    StyleClass.CARD.on(this);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.prefViewportHeightProperty().bind(list.heightProperty());
    setMinHeight(LOWEST);
    setMaxHeight(HIGHEST);
    getChildren().add(scroll);
    managedProperty().bind(visibleProperty());
    language.gaps().subscribe(gaps -> show(gaps, language.chosen().get()));
  }

  private void show(List<Gap> gaps, Locale language) {
    setVisible(!gaps.isEmpty());
    scroll.setVvalue(0);
    list.getChildren().clear();
    String name = language.getDisplayLanguage(texts.language());
    List<Gap> missing = gaps.stream().filter(Gap::isMissing).toList();
    List<Gap> old = gaps.stream().filter(gap -> !gap.isMissing()).toList();
    add(texts.text("handout.gaps.missing", missing.size(), name), missing);
    add(texts.text("handout.gaps.old", old.size(), name), old);
  }

  private void add(String heading, List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      list.getChildren().add(Cards.wrapped(heading, StyleClass.STRONG));
      gaps.forEach(gap -> list.getChildren().add(part(gap)));
    }
  }

  private Label part(Gap gap) {
    boolean alone = gap.name().isEmpty() || gap.key().equals(Gap.NAME);
    String text = alone ? gap.text() : texts.text("handout.gaps.part", gap.name(), gap.text());
    return Cards.wrapped(text, StyleClass.SMALL);
  }
}

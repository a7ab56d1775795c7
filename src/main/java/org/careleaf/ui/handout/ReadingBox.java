package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.careleaf.handout.PlainWords;
import org.careleaf.handout.PlainWords.HardWord;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** How hard the handout is to read, and which of its words are hard. */
final class ReadingBox extends VBox {
  private final HandoutModel model;
  private final Texts texts;
  private final Latest reading;
  private final Label grade = Cards.wrapped("", StyleClass.STRONG);
  private final VBox list = new VBox(4);
  private final TitledPane words = new TitledPane("", list);

  ReadingBox(HandoutModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    this.reading = new Latest(model.tasks());
    grade.setId("grade");
    words.setId("hard-words");
    words.setExpanded(false);
    words.setAnimated(false);
    getChildren().addAll(grade, words);
    model.made().subscribe(this::read);
  }

  private void read(Optional<Sheets> made) {
    HandoutWorks works = model.works();
    made.ifPresentOrElse(
        sheets -> reading.run(() -> works.reading(sheets), this::show, _ -> show(Reading.NOTHING)),
        () -> setVisible(false));
  }

  private void show(Reading read) {
    PlainWords now = read.words();
    setVisible(true);
    grade.setText(new ReadingText(texts).sheet(read));
    List<HardWord> hard = now.hardWords();
    List<String> taught = now.explained().stream().map(HardWord::word).toList();
    words.setText(texts.text("reading.hard", hard.size(), taught.size()));
    words.setVisible(!hard.isEmpty());
    words.setManaged(!hard.isEmpty());
    list.getChildren()
        .setAll(
            hard.stream()
                .filter(word -> !now.explained().contains(word))
                .map(word -> Cards.wrapped(said(word), StyleClass.SMALL))
                .toList());
    if (!taught.isEmpty()) {
      String onSheet = texts.text("reading.word.taught", String.join(", ", taught));
      list.getChildren().addFirst(Cards.wrapped(onSheet, StyleClass.SMALL, StyleClass.MUTED));
    }
  }

  private String said(HardWord word) {
    return word.plain()
        .map(plain -> texts.text("reading.word", word.word(), plain))
        .orElseGet(() -> texts.text("reading.word.unknown", word.word()));
  }
}

package org.careleaf.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.careleaf.model.Problem.Severity;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Texts;

/** Which problems are listed: those of a severity, and those with certain words. */
final class ProblemsFilter extends HBox {
  private final ProblemsModel model;
  private final Texts texts;
  private final TextField words = new TextField();

  ProblemsFilter(ProblemsModel model, Texts texts) {
    super(16);
    this.model = model;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    words.setId("problem-words");
    words.setPromptText(texts.text("problems.words"));
    words.setAccessibleText(texts.text("problems.words"));
    words.textProperty().bindBidirectional(model.words());
    words.setMaxWidth(320);
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  /** Counts anew. */
  void count() {
    Region severities =
        Segmented.of(
            model.severity(), severities(), this::label, texts.text("problems.severities"));
    severities.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(severities, words);
  }

  private static List<Optional<Severity>> severities() {
    return Stream.concat(
            Stream.of(Optional.<Severity>empty()), Stream.of(Severity.values()).map(Optional::of))
        .toList();
  }

  private String label(Optional<Severity> severity) {
    String name = severity.map(texts::of).orElse(texts.text("problems.all"));
    return texts.text("problems.group", name, model.count(severity));
  }
}

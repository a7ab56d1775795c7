package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.Tongues.Form;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Texts;

/** A second language beside the patient's; a choice only where there is one. */
final class SecondLanguageBox extends VBox {
  private final LanguageChoice languages;
  private final Draft draft;
  private final Texts texts;
  private final CheckBox interpreter = new CheckBox();

  SecondLanguageBox(LanguageChoice languages, Draft draft, Texts texts) {
    super(8);
    this.languages = languages;
    this.draft = draft;
    this.texts = texts;
    interpreter.setId("interpreter");
    interpreter.setWrapText(true);
    interpreter.setText(texts.text("options.interpreter"));
    interpreter.setOnAction(_ -> choose(interpreter.isSelected()));
    languages.all().subscribe(this::show);
    languages.chosen().subscribe(_ -> show());
    draft.tongues().subscribe(this::follow);
  }

  private void show() {
    getChildren().clear();
    if (languages.all().size() > 1) {
      String second = texts.text("options.second");
      getChildren()
          .addAll(
              Labelled.of(second, Segmented.of(staff(), seconds(), this::secondName, second)),
              interpreter);
    }
    setManaged(!getChildren().isEmpty());
  }

  private List<Optional<Locale>> seconds() {
    List<Optional<Locale>> seconds = new ArrayList<>(List.of(Optional.empty()));
    languages.all().stream()
        .filter(one -> !one.equals(languages.chosen().get()))
        .forEach(one -> seconds.add(Optional.of(one)));
    return seconds;
  }

  private ObjectProperty<Optional<Locale>> staff() {
    return Facet.of(
        draft.tongues(),
        Tongues::staff,
        (was, staff) ->
            staff.isEmpty()
                ? Tongues.only(was.patient())
                : new Tongues(was.patient(), staff, was.form()));
  }

  private void choose(boolean copy) {
    Tongues was = draft.tongues().get();
    draft
        .tongues()
        .set(
            new Tongues(
                was.patient(),
                was.staff(),
                copy && was.staff().isPresent() ? Form.INTERPRETER : Form.SIDE_BY_SIDE));
  }

  private void follow(Tongues now) {
    interpreter.setSelected(now.form() == Form.INTERPRETER);
    interpreter.setDisable(now.staff().isEmpty());
  }

  private String name(Locale language) {
    return language.getDisplayLanguage(texts.language());
  }

  private String secondName(Optional<Locale> language) {
    return language
        .map(one -> texts.text("options.second.with", name(one)))
        .orElseGet(() -> texts.text("options.second.none"));
  }
}

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

/** The patient's language, and a second one beside it; a choice only where there is one. */
final class LanguagesBox extends VBox {
  private final LanguageChoice languages;
  private final Draft draft;
  private final Texts texts;
  private final CheckBox interpreter = new CheckBox();

  LanguagesBox(LanguageChoice languages, Draft draft, Texts texts) {
    super(8);
    this.languages = languages;
    this.draft = draft;
    this.texts = texts;
    interpreter.setId("interpreter");
    interpreter.setWrapText(true);
    interpreter.setText(texts.text("options.interpreter"));
    interpreter.setOnAction(_ -> choose(interpreter.isSelected()));
    show();
    languages.all().subscribe(this::show);
    languages.chosen().subscribe(_ -> showSecond());
    draft.tongues().subscribe(this::follow);
  }

  private void show() {
    getChildren().clear();
    if (languages.all().size() > 1) {
      String patient = texts.text("options.language");
      getChildren()
          .add(
              Labelled.of(
                  patient, Segmented.of(languages.chosen(), languages.all(), this::name, patient)));
    }
    showSecond();
  }

  /** The patient's language stays as it is shown: whoever chose it there has the focus in it. */
  private void showSecond() {
    if (getChildren().isEmpty()) {
      return;
    }
    getChildren().remove(1, getChildren().size());
    String second = texts.text("options.second");
    getChildren()
        .add(Labelled.of(second, Segmented.of(staff(), seconds(), this::secondName, second)));
    getChildren().add(interpreter);
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

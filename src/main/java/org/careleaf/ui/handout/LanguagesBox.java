package org.careleaf.ui.handout;

import java.util.Locale;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Texts;

/** The patient's language; a choice only where there is one. */
final class LanguagesBox extends VBox {
  private final LanguageChoice languages;
  private final Texts texts;

  LanguagesBox(LanguageChoice languages, Texts texts) {
    this.languages = languages;
    this.texts = texts;
    languages.all().subscribe(this::show);
    show();
  }

  /** Made anew for other languages only: whoever chose one has the focus in it. */
  private void show() {
    getChildren().clear();
    if (languages.all().size() > 1) {
      String patient = texts.text("options.language");
      getChildren()
          .add(
              Labelled.of(
                  patient, Segmented.of(languages.chosen(), languages.all(), this::name, patient)));
    }
    setManaged(!getChildren().isEmpty());
  }

  private String name(Locale language) {
    return language.getDisplayLanguage(texts.language());
  }
}

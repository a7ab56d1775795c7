package org.careleaf.ui.signoff;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.SignOff;
import org.careleaf.clinic.WordChange;
import org.careleaf.handout.Words;
import org.careleaf.model.Signature;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.Prose;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What is signed: how much it is, what changed since the last time, and every text of it. */
record SignedWords(SignOffSubject subject, Texts texts) {
  List<Node> nodes() {
    return List.of(
        Cards.wrapped(texts.text("signoff.title", subject.topic().name()), StyleClass.TITLE),
        Cards.wrapped(extent(), StyleClass.MUTED),
        since(),
        all());
  }

  private String extent() {
    return texts.text(
        "signoff.extent",
        subject.words().size(),
        subject.language().getDisplayLanguage(texts.language()),
        subject.code());
  }

  private Region since() {
    VBox card = Cards.of(texts.text("signoff.since"));
    card.getChildren().add(Cards.wrapped(lastTime()));
    subject.changes().forEach(change -> card.getChildren().add(change(change)));
    return card;
  }

  private String lastTime() {
    return subject.before().map(SignOff::signature).map(this::signed).orElse(nobody());
  }

  private String nobody() {
    return texts.text("signoff.nobody");
  }

  private String signed(Signature signature) {
    String key = subject.changes().isEmpty() ? "signoff.same" : "signoff.changed";
    return texts.text(
        key,
        signature.by(),
        signature.role(),
        new Words(texts.language()).date(signature.on()),
        subject.changes().size());
  }

  private Region change(WordChange change) {
    VBox row = new Column(2, Cards.wrapped(change.key(), StyleClass.MUTED, StyleClass.SMALL));
    change.before().ifPresent(was -> row.getChildren().add(said("signoff.was", was)));
    row.getChildren()
        .add(
            change
                .after()
                .map(is -> said(change.before().isEmpty() ? "signoff.new" : "signoff.is", is))
                .orElse(Cards.wrapped(texts.text("signoff.gone"), StyleClass.STRONG)));
    return row;
  }

  private Region said(String key, String text) {
    return new Prose().strong(texts.text(key) + " ").plain(text);
  }

  private Region all() {
    VBox section = new Column(10, Cards.heading(texts.text("signoff.all")));
    for (Map.Entry<String, String> text : subject.words().entrySet()) {
      section
          .getChildren()
          .add(
              new Column(
                  1,
                  Cards.wrapped(text.getKey(), StyleClass.MUTED, StyleClass.SMALL),
                  Prose.of(text.getValue())));
    }
    return section;
  }
}

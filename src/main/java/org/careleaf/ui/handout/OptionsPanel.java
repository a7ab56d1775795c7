package org.careleaf.ui.handout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Look;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Texts;

/**
 * What the handout says of its topics, and how it looks: first what is chosen most, last the parts,
 * which are others in another length.
 */
final class OptionsPanel extends VBox {
  private final Draft draft;
  private final Texts texts;
  private final VBox parts = new VBox(5);

  OptionsPanel(HandoutModel model, PartsModel possible, Texts texts) {
    super(8);
    this.draft = model.draft();
    this.texts = texts;
    setId("options");
    getChildren()
        .addAll(
            Cards.heading(texts.text("options.title")),
            new LanguagesBox(model.language(), texts),
            choice(
                "options.type",
                Facet.of(
                    draft.look(),
                    Look::type,
                    (was, now) -> new Look(now, was.ink(), was.pictures())),
                Look.TypeSize.values()),
            choice(
                "options.length",
                Facet.of(
                    draft.selection(),
                    Selection::length,
                    (was, now) -> new Selection(now, was.leftOut(), was.struck())),
                Selection.Length.values()),
            new SecondLanguageBox(model.language(), draft, texts),
            choice(
                "options.ink",
                Facet.of(
                    draft.look(),
                    Look::ink,
                    (was, now) -> new Look(was.type(), now, was.pictures())),
                Look.Ink.values()),
            choice(
                "options.pictures",
                Facet.of(draft.look(), Look::pictures, Look::with),
                Look.Pictures.values()),
            parts);
    possible.parts().subscribe(this::showParts);
  }

  private <E extends Enum<E>> VBox choice(String key, ObjectProperty<E> chosen, E[] values) {
    Region buttons = Segmented.of(chosen, List.of(values), texts::of, texts.text(key));
    return Labelled.of(texts.text(key), buttons);
  }

  private void showParts(List<Part> possible) {
    parts.getChildren().clear();
    CheckBox always = new CheckBox(texts.text("options.always"));
    always.setSelected(true);
    always.setDisable(true);
    always.setWrapText(true);
    parts.getChildren().add(always);
    possible.forEach(part -> parts.getChildren().add(box(part)));
  }

  private CheckBox box(Part part) {
    ObjectProperty<Boolean> printed =
        Facet.of(
            draft.selection(),
            now -> !now.leftOut().contains(part),
            (was, on) -> with(was, part, on));
    return box(texts.of(part), "part-" + part.word(), printed);
  }

  private static Selection with(Selection was, Part part, boolean printed) {
    Set<Part> leftOut = EnumSet.noneOf(Part.class);
    leftOut.addAll(was.leftOut());
    if (printed) {
      leftOut.remove(part);
    } else {
      leftOut.add(part);
    }
    return new Selection(was.length(), leftOut, was.struck());
  }

  private static CheckBox box(String text, String id, ObjectProperty<Boolean> on) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setWrapText(true);
    box.setUserData(on.subscribe(box::setSelected)); // kept alive with it
    box.selectedProperty().subscribe((_, now) -> on.set(now));
    return box;
  }
}

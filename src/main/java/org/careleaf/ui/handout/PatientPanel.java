package org.careleaf.ui.handout;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What is typed for one patient. */
final class PatientPanel extends VBox {
  private static final double GAP = 8;

  private final PatientModel patient;
  private final Texts texts;

  /** Another length or language of a handout asks for other fields; what is below stays. */
  private final Unshrinking fields = new Unshrinking(6);

  PatientPanel(HandoutModel model, Texts texts) {
    super(6);
    this.patient = model.encounter().patient();
    this.texts = texts;
    setId("patient");
    getChildren()
        .addAll(
            heading(model),
            question(model),
            Labelled.field(texts.text("patient.name"), patient.name(), "patient-name"),
            new NoteBox(model, texts),
            Labelled.field(texts.text("patient.when"), patient.when(), "next-when"),
            Labelled.field(texts.text("patient.where"), patient.where(), "next-where"),
            fields,
            Cards.wrapped(texts.text("patient.kept"), StyleClass.SMALL, StyleClass.MUTED));
    patient.fieldNames().subscribe(this::showFields);
    model.draft().items().subscribe((_, _) -> fields.release());
    showFields();
  }

  /** At the right where there is room for both, else below. */
  private FlowPane heading(HandoutModel model) {
    Label title = Cards.heading(texts.text("patient.title"));
    Button fresh = new Button(texts.text("patient.new"));
    fresh.setId("new-patient");
    fresh.setGraphic(StyleClass.KEY.on(new Label(Shortcut.NEW_PATIENT.display())));
    fresh.setContentDisplay(ContentDisplay.RIGHT);
    fresh.setMinWidth(Region.USE_PREF_SIZE);
    fresh.setOnAction(_ -> begin(model));
    FlowPane row = new FlowPane(GAP, 6, title, fresh);
    title
        .minWidthProperty()
        .bind(row.widthProperty().subtract(fresh.widthProperty()).subtract(GAP));
    return row;
  }

  /** Before the next topic shows a name that a handout went out with. */
  private VBox question(HandoutModel model) {
    Button yes = new Button(texts.text("patient.same.yes"));
    yes.setId("same-patient");
    yes.setOnAction(_ -> patient.same());
    Button no = new Button(texts.text("patient.same.no"));
    no.setId("other-patient");
    no.setOnAction(_ -> begin(model));
    VBox card =
        StyleClass.ACCENT_CARD.on(
            new VBox(
                8,
                Cards.wrapped(texts.text("patient.same"), StyleClass.STRONG),
                Cards.wrapped(texts.text("patient.same.why"), StyleClass.SMALL),
                new FlowPane(8, 6, yes, no)));
    card.setId("same-patient-card");
    card.visibleProperty().bind(patient.asks());
    card.managedProperty().bind(patient.asks());
    return card;
  }

  /** The next patient, at whose name most begin. */
  private void begin(HandoutModel model) {
    model.newPatient();
    lookup("#patient-name").requestFocus();
  }

  private void showFields() {
    fields
        .getChildren()
        .setAll(
            patient.fieldNames().stream()
                .map(
                    name ->
                        Labelled.field(
                            texts.text("patient.field", name),
                            patient.field(name),
                            "field-" + name.replace(' ', '-')))
                .toList());
    fields.look();
  }
}

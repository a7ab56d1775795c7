package org.careleaf.ui.handout;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Fitting.Fit;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.FitModel.Offer;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** How much paper the handout takes, and a way to take less. */
final class FitBox extends VBox {
  /** Two lines of words, in pixels. */
  private static final double ROW = 46;

  /** As the screen's own words are: in American English. */
  private static final ListFormat AND =
      ListFormat.getInstance(Locale.US, ListFormat.Type.STANDARD, ListFormat.Style.FULL);

  private final Texts texts;
  private final Label count = Cards.wrapped("", StyleClass.STRONG, StyleClass.SMALL);
  private final Label says = Cards.wrapped("", StyleClass.SMALL);
  private final Button ask;
  private final HBox answer;

  FitBox(HandoutModel model, FitModel fit, Texts texts) {
    super(6);
    this.texts = texts;
    this.ask = button("fit.ask", "fit", fit::ask);
    Button apply = button("fit.apply", "fit-apply", fit::apply);
    this.answer = new HBox(8, apply, button("fit.cancel", "fit-cancel", fit::cancel));
    count.setId("page-count");
    says.setId("fit-says");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox row = new HBox(8, count, ask);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(ROW); // with the button and without it
    getChildren().addAll(says, answer, row); // the answer is not to come under the pointer
    fit.offer().subscribe(offer -> show(offer, model.made().get()));
    model.made().subscribe(made -> show(fit.offer().get(), made));
  }

  private Button button(String key, String id, Runnable run) {
    Button button = new Button(texts.text(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void show(Offer offer, Optional<Sheets> made) {
    int pages = made.map(sheets -> sheets.pictures().size()).orElse(0);
    count.setText(pages == 0 ? "" : texts.text("fit.count", pages, (pages + 1) / 2));
    says.setText(
        switch (offer) {
          case Offer.None() -> "";
          case Offer.Working() -> texts.text("fit.working");
          case Offer.Fits(var found) -> texts.text("fit.drops", String.join(", ", dropped(found)));
          case Offer.TooLong(var found) -> tooLong(found);
          case Offer.Failed() -> texts.text("fit.failed");
        });
    shown(says, !says.getText().isEmpty());
    shown(ask, pages > FitModel.SIDES && !(offer instanceof Offer.Fits));
    shown(answer, offer instanceof Offer.Fits);
  }

  private static void shown(javafx.scene.Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private String tooLong(Fit found) {
    int sheets = (found.pages() + 1) / 2;
    List<String> names = dropped(found);
    return names.isEmpty()
        ? nothingMore(found, sheets)
        : texts.text("fit.tooLong", sheets, AND.format(names), found.pages());
  }

  private String nothingMore(Fit found, int sheets) {
    String key =
        found.request().options().isShort() ? "fit.tooLong.nothing.short" : "fit.tooLong.nothing";
    return texts.text(key, sheets, found.pages());
  }

  private List<String> dropped(Fit found) {
    List<String> names = new ArrayList<>(found.dropped().stream().map(texts::of).toList());
    found.drawings().map(this::drawings).ifPresent(names::add);
    return names;
  }

  private String drawings(Pictures left) {
    return texts.text(left == Pictures.NONE ? "options.pictures" : "fit.drawings");
  }
}

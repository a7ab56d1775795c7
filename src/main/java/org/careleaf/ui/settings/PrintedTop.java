package org.careleaf.ui.settings;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.settings.LetterheadPreview.Seen;

/** The top of a sheet with the letterhead on it, or why there is none. */
record PrintedTop(Texts texts) {
  private static final double PREVIEW_WIDTH = 640;

  VBox node(ReadOnlyObjectProperty<Seen> seen) {
    ImageView picture = new ImageView();
    picture.setId("letterhead-preview");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setFitWidth(PREVIEW_WIDTH);
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    picture.setAccessibleText(texts.text("letterhead.preview"));
    StackPane paper = StyleClass.PAPER.on(new StackPane(picture));
    paper.setMaxWidth(Region.USE_PREF_SIZE);
    Label instead = Cards.wrapped("", StyleClass.MUTED);
    instead.setId("letterhead-preview-instead");
    seen.subscribe(now -> show(now, picture, paper, instead));
    VBox preview =
        new LabelledFields(texts, () -> {})
            .labelled("letterhead.preview", new VBox(4, instead, paper));
    preview.setPadding(new Insets(10, 0, 0, 0));
    return preview;
  }

  private void show(Seen seen, ImageView view, StackPane paper, Label instead) {
    Optional<PagePicture> picture =
        seen instanceof Seen.Drawn(var drawn) ? Optional.of(drawn) : Optional.empty();
    picture.ifPresent(one -> view.setImage(image(one)));
    LetterheadCard.shownIf(paper, picture.isPresent());
    instead.setText(
        switch (seen) {
          case Seen.Drawn _ -> "";
          case Seen.Drawing() -> texts.text("letterhead.preview.drawing");
          case Seen.Nothing() -> texts.text("letterhead.preview.none");
          case Seen.NotDrawn(var why) ->
              texts.text("letterhead.preview.failed", new FileTrouble(texts).of(why));
        });
    LetterheadCard.shownIf(instead, picture.isEmpty());
  }

  private static WritableImage image(PagePicture picture) {
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}

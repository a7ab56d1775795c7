package org.careleaf.ui.handout;

import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.careleaf.printing.PageSelection;
import org.careleaf.printing.PrintChoice;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** How many copies of which pages. */
final class Amounts {
  private final HandoutModel model;
  private final PrintOptions options;
  private final Texts texts;
  private final Spinner<Integer> copies =
      new Spinner<>(new IntegerSpinnerValueFactory(1, PrintChoice.MOST_COPIES, 1));
  private final TextField pages = new TextField();
  private final Label fault = Cards.wrapped("", StyleClass.SMALL, StyleClass.ALARM_WORDS);

  Amounts(HandoutModel model, Texts texts) {
    this.model = model;
    this.options = model.sending().options();
    this.texts = texts;
    setUpCopies();
    setUpPages();
    fault.setId("pages-fault");
    fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
    fault.managedProperty().bind(fault.visibleProperty());
    fault
        .textProperty()
        .bind(Bindings.createStringBinding(this::sentence, options.pages(), model.pages()));
  }

  Spinner<Integer> copies() {
    return copies;
  }

  TextField pages() {
    return pages;
  }

  /** Why the pages typed are none; not there while they are some. */
  Label fault() {
    return fault;
  }

  private void setUpCopies() {
    copies.setId("copies");
    copies.setAccessibleText(texts.text("handout.copies"));
    copies.setPrefWidth(96);
    copies.setEditable(true);
    copies.getValueFactory().valueProperty().bindBidirectional(options.copies());
    copies.getValueFactory().setConverter(new Copies(options));
    TextField editor = copies.getEditor();
    editor.textProperty().subscribe((before, now) -> onTyped(editor, before, now));
    editor.focusedProperty().subscribe(_ -> show(editor)); // what was emptied is as it was
  }

  /** Only a number of copies can be typed, and it counts at once, not when one goes on. */
  private void onTyped(TextField editor, String before, String now) {
    if (Copies.isOne(now)) {
      options.copies().set(Integer.valueOf(now));
    } else if (!now.isEmpty()) {
      editor.setText(before);
    }
  }

  private void show(TextField editor) {
    editor.setText(String.valueOf(options.copies().get()));
  }

  private void setUpPages() {
    pages.setId("page-range");
    pages.setAccessibleText(texts.text("handout.pageRange"));
    pages.setPromptText(texts.text("handout.pageRange.all"));
    pages.setMinWidth(0);
    pages.textProperty().bindBidirectional(options.pages());
  }

  private String sentence() {
    int count = model.pages().get().size();
    if (count == 0) {
      return ""; // they are not made yet
    }
    return switch (options.selection(count)) {
      case PageSelection.Of _ -> "";
      case PageSelection.NoNumbers() -> texts.text("handout.pageRange.noNumbers");
      case PageSelection.Backwards(int from, int to) ->
          texts.text("handout.pageRange.backwards", to, from);
      case PageSelection.NoSuchPage(int page) ->
          texts.text("handout.pageRange.noSuchPage", page, count);
    };
  }

  /** A number of copies; where there is none, the one that was. */
  private static final class Copies extends StringConverter<Integer> {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]?");

    private final PrintOptions options;

    Copies(PrintOptions options) {
      this.options = options;
    }

    static boolean isOne(String text) {
      return FORM.matcher(text).matches();
    }

    @Override
    public String toString(Integer number) {
      return String.valueOf(number);
    }

    @Override
    public Integer fromString(String text) {
      return isOne(text) ? Integer.valueOf(text) : options.copies().get();
    }
  }
}

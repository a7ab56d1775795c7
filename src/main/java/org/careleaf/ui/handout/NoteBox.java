package org.careleaf.ui.handout;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.careleaf.handout.PlainWords.HardWord;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The note for the patient, how hard it is to read, and plainer words for its hard ones. */
final class NoteBox extends VBox {
  private static final int LONGEST_ITEM = 70;

  private final HandoutModel model;
  private final Texts texts;
  private final TextArea area = new TextArea();
  private final Label grade = Cards.wrapped("", StyleClass.SMALL, StyleClass.MUTED);
  private final FlowPane plainer = new FlowPane(6, 4);

  /** In another language the same note reads otherwise; what is below stays. */
  private final Unshrinking about = new Unshrinking(5);

  private final MenuButton phrases;

  NoteBox(HandoutModel model, Texts texts) {
    super(5);
    this.model = model;
    this.texts = texts;
    this.phrases = new MenuButton(texts.text("patient.phrases"));
    phrases.setId("phrases");
    grade.setId("note-grade");
    plainer.setId("note-plainer");
    // Else as wide as its widest word, which then would not be broken into lines.
    plainer.setMinWidth(0);
    getChildren()
        .addAll(
            Labelled.area(
                texts.text("patient.note"), model.encounter().patient().note(), "note", area, this),
            about,
            phrases);
    about.getChildren().addAll(grade, plainer);
    model.made().subscribe(_ -> showPhrases());
    model.encounter().patient().note().text().subscribe(_ -> readAnew());
    model.draft().tongues().subscribe((_, _) -> read());
  }

  private void readAnew() {
    about.release();
    read();
  }

  private void read() {
    String note = model.encounter().patient().note().get();
    Reading read = model.works().reading(List.of(note), model.draft().tongues().get().patient());
    grade.setText(new ReadingText(texts).note(read));
    grade.setVisible(!grade.getText().isEmpty());
    grade.setManaged(grade.isVisible());
    plainer.getChildren().clear();
    List<HardWord> hard = read.words().hardWords();
    Pattern all = anyOf(hard);
    hard.stream().filter(word -> !word.isTaught()).forEach(word -> offer(word, all));
    showTheKey();
    plainer.setManaged(!plainer.getChildren().isEmpty());
    about.look();
  }

  private void offer(HardWord word, Pattern all) {
    word.plain()
        .ifPresentOrElse(
            plain -> plainer.getChildren().add(replacing(word.word(), plain, all)),
            () ->
                plainer
                    .getChildren()
                    .add(
                        StyleClass.SMALL.on(
                            StyleClass.OWED.on(
                                new Label(texts.text("patient.hard", word.word()))))));
  }

  /** Tab goes past the offers, to the next field; this key goes to them. */
  private void showTheKey() {
    plainer.getChildren().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst()
        .ifPresent(
            first -> {
              first.setGraphic(StyleClass.KEY.on(new Label("Ctrl+Tab")));
              first.setContentDisplay(ContentDisplay.RIGHT);
            });
  }

  private Button replacing(String word, String plain, Pattern all) {
    Button button =
        StyleClass.WORD_BUTTON.on(new Button(texts.text("patient.replace", word, plain)));
    button.setAccessibleText(texts.text("patient.replace.accessible", word, plain));
    button.setWrapText(true);
    button.maxWidthProperty().bind(widthProperty());
    button.setOnAction(_ -> replace(word, plain, all));
    return button;
  }

  /** Any of these words where it stands whole, and of two that begin alike the longer. */
  private static Pattern anyOf(List<HardWord> hard) {
    String words =
        hard.stream()
            .map(HardWord::word)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
  }

  /** Not where it is part of another one's words. The area's own undo takes it back. */
  private void replace(String word, String plain, Pattern all) {
    String now =
        all.matcher(area.getText())
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        match.group().equalsIgnoreCase(word)
                            ? like(match.group(), plain)
                            : match.group()));
    area.replaceText(0, area.getLength(), now);
    area.requestFocus();
    area.end();
  }

  private static String like(String word, String plain) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1)
        : plain;
  }

  /** The clinic's sentences, as its folder has them now. */
  private void showPhrases() {
    phrases.getItems().setAll(model.works().clinic().phrases().stream().map(this::phrase).toList());
    phrases.setVisible(!phrases.getItems().isEmpty());
    phrases.setManaged(phrases.isVisible());
  }

  /** A clinic's sentence is a line of its own. */
  private static String lineEnd(String beside, boolean isMissing) {
    return !beside.isEmpty() && isMissing ? "\n" : "";
  }

  private MenuItem phrase(String text) {
    String line = text.replaceAll("\\s+", " ");
    String shown = line.length() > LONGEST_ITEM ? line.substring(0, LONGEST_ITEM) + "..." : line;
    MenuItem item = new MenuItem(shown);
    item.setMnemonicParsing(false);
    item.setOnAction(
        _ -> {
          int at = area.getCaretPosition();
          String before = area.getText().substring(0, at);
          String after = area.getText().substring(at);
          area.insertText(
              at,
              lineEnd(before, !before.endsWith("\n"))
                  + text
                  + lineEnd(after, !after.startsWith("\n")));
          area.requestFocus();
        });
    return item;
  }
}

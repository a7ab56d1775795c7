package org.careleaf.ui.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.ClinicPhrases.Edit;
import org.careleaf.clinic.Phrase;

/** A phrase while it is written. */
final class PhraseRow {
  /** What a note refuses as well: it cannot be seen, and may turn how others read. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n\\t]]");

  private final Optional<Phrase> seen;
  private final StringProperty text;
  private final BooleanProperty deleted = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<PhraseFault>> fault =
      new SimpleObjectProperty<>(Optional.empty());

  private PhraseRow(Optional<Phrase> seen, String text) {
    this.seen = seen;
    this.text = new SimpleStringProperty(text);
  }

  /** One that the folder has. */
  static PhraseRow of(Phrase phrase) {
    return new PhraseRow(Optional.of(phrase), plain(phrase.text()));
  }

  /** One that the folder has, and that somebody wants to say something else. */
  static PhraseRow of(Phrase phrase, String wanted) {
    return new PhraseRow(Optional.of(phrase), wanted);
  }

  /** One that the folder has not. */
  static PhraseRow added(String text) {
    return new PhraseRow(Optional.empty(), text);
  }

  /** What the folder has; empty for one that is new. */
  Optional<Phrase> seen() {
    return seen;
  }

  StringProperty text() {
    return text;
  }

  /** Whether it goes with the next saving; until then it can be brought back. */
  BooleanProperty deleted() {
    return deleted;
  }

  /** Why it is not saved as it stands. */
  ObjectProperty<Optional<PhraseFault>> fault() {
    return fault;
  }

  /** What it is to say. */
  String wanted() {
    return plain(text.get());
  }

  /** Whether it will be there, as far as it goes by what stands here. */
  boolean stays() {
    return !deleted.get() && (seen.isPresent() || !wanted().isEmpty());
  }

  /** What saving would do; nothing for one that is as it was. */
  Optional<Edit> edit() {
    if (!stays()) {
      return seen.map(_ -> new Edit(seen, Optional.empty()));
    }
    return seen.filter(phrase -> plain(phrase.text()).equals(wanted())).isPresent()
        ? Optional.empty()
        : Optional.of(new Edit(seen, Optional.of(wanted())));
  }

  /** What is wrong with it by itself; what was not touched is left in peace. */
  Optional<PhraseFault> wrong(Function<String, Optional<String>> unprintable) {
    String now = wanted();
    if (!stays() || edit().isEmpty()) {
      return Optional.empty();
    }
    if (now.length() > ClinicPhrases.LONGEST) {
      return Optional.of(new PhraseFault.TooLong(now.length()));
    }
    if (INVISIBLE.matcher(now).find()) {
      return Optional.of(new PhraseFault.Invisible());
    }
    return unprintable.apply(now).map(PhraseFault.Unprintable::new);
  }

  /** A field of text holds no carriage returns. */
  private static String plain(String text) {
    return text.replace("\r", "").strip();
  }
}

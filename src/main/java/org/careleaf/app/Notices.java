package org.careleaf.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the window has to say below the page: one sentence, or as a rule nothing. */
final class Notices {
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Runnable>> undo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String lasting = "";
  private boolean confirmed;

  /** The sentence that is shown; empty as a rule. */
  ReadOnlyStringProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** What takes back what the sentence says was done; as a rule nothing. */
  ReadOnlyObjectProperty<Optional<Runnable>> undo() {
    return undo.getReadOnlyProperty();
  }

  /** Says something until somebody goes elsewhere. */
  void say(String sentence) {
    confirmed = false;
    undo.set(Optional.empty());
    shown.set(sentence);
  }

  /** Says that something was done that can be taken back; once. */
  void confirm(String sentence, Runnable takeBack) {
    confirm(sentence);
    undo.set(
        Optional.of(
            () -> {
              goOn();
              takeBack.run();
            }));
  }

  /** Says that something was done that somebody asked for; no mere mention pushes it away. */
  void confirm(String sentence) {
    say(sentence);
    confirmed = true;
  }

  /** Something else was done since: what the sentence says is not what would be taken back next. */
  void done() {
    undo.set(Optional.empty());
  }

  /** Says something that nobody waits for. */
  void mention(String sentence) {
    if (!confirmed) {
      say(sentence);
    }
  }

  /** Says something for as long as it holds; empty for no longer. */
  void hold(String sentence) {
    if (!sentence.equals(lasting)) {
      lasting = sentence;
      undo.set(Optional.empty());
      shown.set(sentence);
    }
  }

  /** Forgets what was said last; what holds on is shown again. */
  void goOn() {
    confirmed = false;
    undo.set(Optional.empty());
    shown.set(lasting);
  }
}

package org.careleaf.app;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the window has to say below the page: one sentence, or as a rule nothing. */
final class Notices {
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private String lasting = "";
  private boolean confirmed;

  /** The sentence that is shown; empty as a rule. */
  ReadOnlyStringProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Says something until somebody goes elsewhere. */
  void say(String sentence) {
    confirmed = false;
    shown.set(sentence);
  }

  /** Says that something was done that somebody asked for; no mere mention pushes it away. */
  void confirm(String sentence) {
    say(sentence);
    confirmed = true;
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
      shown.set(sentence);
    }
  }

  /** Forgets what was said last; what holds on is shown again. */
  void goOn() {
    confirmed = false;
    shown.set(lasting);
  }
}

package org.careleaf.app;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the window has to say below the page: one sentence, or as a rule nothing. */
final class Notices {
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private String lasting = "";

  /** The sentence that is shown; empty as a rule. */
  ReadOnlyStringProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Says something until somebody goes elsewhere. */
  void say(String sentence) {
    shown.set(sentence);
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
    shown.set(lasting);
  }
}

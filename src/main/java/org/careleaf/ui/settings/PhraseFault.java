package org.careleaf.ui.settings;

import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.ui.common.Texts;

/** Why a phrase is not saved as it stands. */
sealed interface PhraseFault {
  record Empty() implements PhraseFault {}

  record TooLong(int length) implements PhraseFault {}

  record Invisible() implements PhraseFault {}

  record Unprintable(String sign) implements PhraseFault {}

  record Twice() implements PhraseFault {}

  /**
   * Somebody else has changed it meanwhile.
   *
   * @param text what theirs says
   */
  record Theirs(String text) implements PhraseFault {}

  /** Somebody else has deleted it meanwhile, or it cannot be read any more. */
  record Gone() implements PhraseFault {}

  /** It was to be deleted, and somebody else has changed it meanwhile. */
  record NotDeleted() implements PhraseFault {}

  /** Whether it holds no longer once somebody saves again. */
  default boolean isOfOthers() {
    return switch (this) {
      case Theirs _, Gone _, NotDeleted _ -> true;
      case Empty _, TooLong _, Invisible _, Unprintable _, Twice _ -> false;
    };
  }

  /** Says it in a sentence. */
  default String in(Texts texts) {
    return switch (this) {
      case Empty() -> texts.text("phrases.empty");
      case TooLong(var length) -> texts.text("phrases.tooLong", length, ClinicPhrases.LONGEST);
      case Invisible() -> texts.text("phrases.invisible");
      case Unprintable(var sign) -> texts.text("phrases.unprintable", sign);
      case Twice() -> texts.text("phrases.twice");
      case Theirs(var text) -> texts.text("phrases.theirs", text);
      case Gone() -> texts.text("phrases.gone");
      case NotDeleted() -> texts.text("phrases.notDeleted");
    };
  }
}
